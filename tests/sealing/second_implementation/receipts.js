// Section 3 of docs/protocol.md: receipts, written and read as containers of their own.

import { verifyContainer } from "./container.js";
import { ANY_TEXT, DIGEST, IDENTIFIER, MOMENT, canonicalJson, demandForms, readCanonicalJson } from "./manifest.js";
import { packContainer } from "./packing.js";
import { demand } from "./refusal.js";

const FORMAT = "rogatory_receipt/1";
const KIND = "receipt/1";
const NAME = "receipt.json";
const EVENTS =
  /^(Submission(Acceptance|Rejection)|Relay(Acceptance|Rejection|Failure)|Content(Consignment|Handover)(Failure)?)$/;
const FORMS = {
  evidence: EVENTS,
  message_id: IDENTIFIER,
  sender: IDENTIFIER,
  recipient: IDENTIFIER,
  sealed_sha256: DIGEST,
  container_sha256: /^([0-9a-f]{64})?$/,
  at: MOMENT,
  by: IDENTIFIER,
  reason: /^([a-z][a-z0-9-]{0,99})?$/,
  anchor: ANY_TEXT,
};
const UNREADABLE = "sealing-receipt-unreadable";

/** A signed receipt; `fields` are those of the page without `format`. */
export function packReceipt(fields, claims, signer, signedAt) {
  const content = Buffer.from(canonicalJson({ format: FORMAT, ...fields }));
  const files = [{ name: NAME, media_type: "application/json", content }];
  return packContainer({ ...claims, kind: KIND, dossier: "", sequence: 0 }, files, signer, signedAt);
}

export function readReceipt(bytes, certificate, sender, recipient) {
  const { manifest, files, signedAt } = verifyContainer(bytes, certificate, sender, recipient);
  const content = files.find(([name]) => name === NAME)?.[1];
  demand(manifest.kind === KIND && content, UNREADABLE, "not a receipt");
  const receipt = { container_sha256: "", ...readCanonicalJson(content, UNREADABLE, FORMAT, UNREADABLE) };
  demandForms(receipt, FORMS, UNREADABLE);
  demand(receipt.by === manifest.sender, "sealing-wrong-sender", "somebody else's word");
  return { receipt, signed_at: signedAt };
}
