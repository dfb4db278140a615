// AES-256-GCM with its tag of 16 bytes behind the ciphertext and no associated data.

import { createCipheriv, createDecipheriv } from "node:crypto";

export const TAG = 16;

/** The plaintext, or null where the tag does not hold. */
export function openChunk(key, nonce, sealed) {
  if (sealed.length < TAG) return null;
  const cipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG });
  cipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  const plain = cipher.update(sealed.subarray(0, sealed.length - TAG));
  try {
    return Buffer.concat([plain, cipher.final()]);
  } catch {
    return null;
  }
}

export function sealChunk(key, nonce, plain) {
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG });
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}
