// HPKE (RFC 9180) for one use only: base mode, one message, KEM X-Wing, HKDF-SHA256, AES-256-GCM, no associated data.

import { createHmac } from "node:crypto";
import { openChunk, sealChunk } from "./gcm.js";

const KEM = 0x647a;
const KDF = 0x0001;
const AEAD = 0x0002;
const BASE_MODE = 0;
const VERSION = "HPKE-v1";
const SUITE = Buffer.concat([Buffer.from("HPKE"), ...[KEM, KDF, AEAD].map((number) => twoBytes(number))]);

export const hpkeOpen = (sharedSecret, info, ciphertext) => {
  const { key, nonce } = schedule(sharedSecret, info);
  return openChunk(key, nonce, ciphertext);
};

export const hpkeSeal = (sharedSecret, info, plaintext) => {
  const { key, nonce } = schedule(sharedSecret, info);
  return sealChunk(key, nonce, plaintext);
};

/** Section 5.1 of the RFC, without a pre-shared key. */
function schedule(sharedSecret, info) {
  const nothing = Buffer.alloc(0);
  const pskIdHash = labeledExtract(nothing, "psk_id_hash", nothing);
  const infoHash = labeledExtract(nothing, "info_hash", info);
  const context = Buffer.concat([Buffer.from([BASE_MODE]), pskIdHash, infoHash]);
  const secret = labeledExtract(sharedSecret, "secret", nothing);
  return {
    key: labeledExpand(secret, "key", context, 32),
    nonce: labeledExpand(secret, "base_nonce", context, 12),
  };
}

function labeledExtract(salt, label, material) {
  return hmac(salt, Buffer.concat([Buffer.from(VERSION), SUITE, Buffer.from(label), material]));
}

/** Never longer than one hash here, so that a single round is enough. */
function labeledExpand(secret, label, info, length) {
  const labeled = [twoBytes(length), Buffer.from(VERSION), SUITE, Buffer.from(label), info];
  return hmac(secret, Buffer.concat([...labeled, Buffer.from([1])])).subarray(0, length);
}

function hmac(key, data) {
  return createHmac("sha256", key).update(data).digest();
}

function twoBytes(number) {
  return Buffer.from([number >> 8, number & 0xff]);
}
