// Section 4 of docs/protocol.md: the seal for the way, made and opened in both forms.

import { hkdfSync, randomBytes } from "node:crypto";
import { TAG, openChunk, sealChunk } from "./gcm.js";
import { hpkeOpen, hpkeSeal } from "./hpke.js";
import { decapsulate, encapsulate, keyId, openingKey, sha256 } from "./keys.js";
import { Refusal, demand, orRefuse } from "./refusal.js";

const MAGIC = Buffer.from("ROGATORYSEAL");
const VERSION = 1;
const FOR_A_RECIPIENT = 1;
const BESIDE_AN_ENVELOPE = 2;
const KEY_ID = 32;
const ENCAPSULATION = 1120;
const WRAPPED = ENCAPSULATION + 48;
const CHUNK = 65536;

/** Open form 1 with the seed of the recipient's opening key. */
export function openForRecipient(seed, sealed, limit = Infinity) {
  const { publicKey, secretKey } = openingKey(seed);
  const begins = beginning(sealed, FOR_A_RECIPIENT);
  const info = sealed.subarray(0, begins + KEY_ID);
  demand(info.length === begins + KEY_ID, "sealing-seal-cut-short");
  demand(info.subarray(begins).equals(keyId(publicKey)), "sealing-seal-other-recipient");
  const header = sealed.subarray(0, info.length + WRAPPED);
  demand(header.length === info.length + WRAPPED, "sealing-seal-cut-short");
  const wrapped = header.subarray(info.length);
  const encapsulation = wrapped.subarray(0, ENCAPSULATION);
  const shared = orRefuse("sealing-seal-wrong-key", () => decapsulate(encapsulation, secretKey));
  const fileKey = hpkeOpen(shared, info, wrapped.subarray(ENCAPSULATION));
  demand(fileKey !== null, "sealing-seal-wrong-key");
  return openContent(fileKey, header, sealed.subarray(header.length), limit);
}

/** Open form 2, a file beside an envelope, with the file key from the signed manifest. */
export function openBeside(fileKey, sealed, limit = Infinity) {
  const header = sealed.subarray(0, beginning(sealed, BESIDE_AN_ENVELOPE));
  return openContent(fileKey, header, sealed.subarray(header.length), limit);
}

export function sealForRecipient(publicKey, content) {
  const begins = Buffer.concat([MAGIC, Buffer.from([VERSION, FOR_A_RECIPIENT]), keyId(publicKey)]);
  const { cipherText, sharedSecret } = encapsulate(publicKey);
  const fileKey = randomBytes(32);
  const header = Buffer.concat([begins, cipherText, hpkeSeal(sharedSecret, begins, fileKey)]);
  return Buffer.concat([header, ...sealContent(fileKey, header, content)]);
}

export function sealBeside(fileKey, content) {
  const header = Buffer.concat([MAGIC, Buffer.from([VERSION, BESIDE_AN_ENVELOPE])]);
  return Buffer.concat([header, ...sealContent(fileKey, header, content)]);
}

/** Check what every header begins with; gives how long that is. */
function beginning(sealed, form) {
  const length = MAGIC.length + 2;
  const marked = sealed.length >= length && sealed.subarray(0, MAGIC.length).equals(MAGIC);
  demand(marked, "sealing-seal-not-sealed");
  const known = sealed[MAGIC.length] === VERSION && sealed[MAGIC.length + 1] === form;
  demand(known, "sealing-seal-version-unknown");
  return length;
}

function openContent(fileKey, header, content, limit) {
  const opener = chunkKeys(fileKey, header);
  const plain = [];
  let size = 0;
  for (let number = 0, at = 0; ; number += 1) {
    const chunk = content.subarray(at, at + CHUNK + TAG);
    at += chunk.length;
    const isLast = at === content.length;
    const opened = openChunk(opener.key, opener.nonce(number, isLast), chunk);
    if (opened === null) throw whyNot(opener, number, isLast, chunk);
    demand(opened.length > 0 || number === 0, "sealing-seal-changed", "an empty chunk behind another");
    size += opened.length;
    demand(size <= limit, "sealing-seal-too-large");
    plain.push(opened);
    if (isLast) return Buffer.concat(plain);
  }
}

/** A chunk that would hold in the other place tells where bytes are missing or too many. */
function whyNot(opener, number, isLast, chunk) {
  if (chunk.length < TAG) return new Refusal("sealing-seal-cut-short");
  const inTheOtherPlace = openChunk(opener.key, opener.nonce(number, !isLast), chunk) !== null;
  if (!inTheOtherPlace) return new Refusal("sealing-seal-changed");
  return new Refusal(isLast ? "sealing-seal-cut-short" : "sealing-seal-lengthened");
}

function sealContent(fileKey, header, content) {
  const sealer = chunkKeys(fileKey, header);
  const chunks = [];
  let number = 0;
  do {
    const begins = number * CHUNK;
    const chunk = content.subarray(begins, begins + CHUNK);
    const isLast = begins + CHUNK >= content.length;
    chunks.push(sealChunk(sealer.key, sealer.nonce(number, isLast), chunk));
    number += 1;
  } while (number * CHUNK < content.length);
  return chunks;
}

function chunkKeys(fileKey, header) {
  const stretched = Buffer.from(hkdfSync("sha256", fileKey, sha256(header), "rogatory seal 1 content", 39));
  const nonce = (number, isLast) => {
    const rest = Buffer.alloc(5);
    rest.writeUInt32BE(number);
    rest[4] = isLast ? 1 : 0;
    return Buffer.concat([stretched.subarray(32), rest]);
  };
  return { key: stretched.subarray(0, 32), nonce };
}
