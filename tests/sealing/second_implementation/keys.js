// Section 1 of docs/protocol.md: the opening key from its seed, the key id, the fingerprint two officers compare.

import { createHash } from "node:crypto";
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

export const encapsulate = (publicKey) => xWing.encapsulate(publicKey);

export const decapsulate = (encapsulation, secretKey) => xWing.decapsulate(encapsulation, secretKey);

export function fingerprint(certificate, publicKey) {
  const digest = sha256(sha256(certificate), keyId(publicKey)).toString("hex").toUpperCase();
  return digest.match(/.{4}/g).join(" ");
}
