// Section 1 of docs/protocol.md: the opening key from its seed, the key id, the fingerprint two officers compare.

import { createHash, randomBytes } from "node:crypto";
import { ml_kem768_x25519 as xWing } from "@noble/post-quantum/hybrid.js";

export const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The opening key pair a seed of 32 bytes stands for. */
export function openingKey(seed) {
  const { publicKey, secretKey } = xWing.keygen(seed);
  return { publicKey: Buffer.from(publicKey), secretKey };
}

export const keyId = (publicKey) => sha256(publicKey);

/** 32 random bytes for the message of ML-KEM-768 and 32 for the passing X25519 key. */
export const encapsulate = (publicKey) => xWing.encapsulate(publicKey, randomBytes(64));

export const decapsulate = (encapsulation, secretKey) => xWing.decapsulate(encapsulation, secretKey);

export function fingerprint(certificate, publicKey) {
  const digest = sha256(sha256(certificate), keyId(publicKey)).toString("hex").toUpperCase();
  return digest.match(/.{4}/g).join(" ");
}
