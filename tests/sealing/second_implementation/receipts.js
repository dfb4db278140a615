// Section 3 of docs/protocol.md: receipts, written and read as containers of their own.

import { verifyContainer } from "./container.js";
import { canonicalJson, readCanonicalJson } from "./manifest.js";
import { packContainer } from "./packing.js";
import { demand } from "./refusal.js";

const FORMAT = "rogatory_receipt/1";
const KIND = "receipt/1";
const NAME = "receipt.json";
const UNREADABLE = "sealing-receipt-unreadable";

/** A signed receipt; `fields` are those of the page without `format`. */
export function packReceipt(fields, claims, signer, signedAt) {
  const content = Buffer.from(canonicalJson({ format: FORMAT, ...fields }));
  const files = [{ name: NAME, media_type: "application/json", content }];
  return packContainer({ ...claims, kind: KIND, dossier: "", sequence: 0 }, files, signer, signedAt);
}

export function readReceipt(bytes, certificate, sender, recipient) {
  const { manifest, files, signedAt } = verifyContainer(bytes, certificate, sender, recipient);
  const right = manifest.kind === KIND && manifest.dossier === "" && manifest.sequence === 0;
  demand(right && files.length === 1 && files[0][0] === NAME && files[0][1], UNREADABLE, "not a receipt");
  const receipt = readCanonicalJson(files[0][1], UNREADABLE);
  demand(receipt.format === FORMAT, "sealing-version-unknown");
  demand(receipt.by === manifest.sender, UNREADABLE, "somebody else's word");
  return { receipt, signedAt };
}
