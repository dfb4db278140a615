// Section 2.5 of docs/protocol.md: everything a recipient checks before it believes a container, in the page's order.

import { X509Certificate, verify } from "node:crypto";
import { sha256 } from "./keys.js";
import { checkListing } from "./listing.js";
import { readManifest } from "./manifest.js";
import { demand } from "./refusal.js";
import { readSignature } from "./signature_shape.js";
import { canonical } from "./xml.js";
import { FILES, LISTING, MANIFEST, MEDIA_TYPE, MIMETYPE, SIGNATURES, folded, isSafe, unzip } from "./zip.js";

const P256_SIGNATURE = 64;

/** What may be believed of a container from `sender` to `recipient`, under the certificate confirmed for `sender`. */
export function verifyContainer(bytes, certificate, sender, recipient) {
  const parts = unzip(bytes);
  checkParts(parts);
  const signature = readSignature(parts.get(SIGNATURES));
  const manifest = readManifest(parts.get(MANIFEST));
  checkFiles(manifest, parts);
  checkListing(parts.get(LISTING), manifest);
  demand(signature.certificate.equals(certificate), "sealing-wrong-certificate");
  checkSignature(signature, certificate);
  checkReferences(signature.references, parts);
  checkValidity(certificate, Date.parse(signature.properties.signedAt));
  demand(manifest.sender === sender, "sealing-wrong-sender");
  demand(manifest.recipient === recipient, "sealing-wrong-recipient");
  const files = manifest.files.map(({ name }) => [name, parts.get(FILES + name) ?? null]);
  return { manifest, manifestBytes: parts.get(MANIFEST), signedAt: signature.properties.signedAt, files };
}

function checkParts(parts) {
  for (const name of [MIMETYPE, LISTING, SIGNATURES, MANIFEST]) demand(parts.has(name), "sealing-part-missing", name);
  const first = [...parts.keys()][0];
  const right = first === MIMETYPE && parts.get(MIMETYPE).toString() === MEDIA_TYPE;
  demand(right, "sealing-wrong-type");
}

function checkFiles(manifest, parts) {
  const names = manifest.files.map(({ name }) => name);
  demand(new Set(names.map(folded)).size === names.length, "sealing-files-differ", "a file twice");
  demand(names.every(isSafe), "sealing-files-differ", "a name no file may bear");
  const enclosed = manifest.files.filter(({ beside }) => beside === null);
  const held = [...parts.keys()].filter((name) => name.startsWith(FILES));
  demand(held.length === enclosed.length, "sealing-files-differ");
  for (const { name, size, sha256: digest } of enclosed) {
    const content = parts.get(FILES + name);
    const same = content && content.length === size && sha256(content).toString("hex") === digest;
    demand(same, "sealing-files-differ", name);
  }
}

function checkSignature(signature, certificate) {
  const key = new X509Certificate(certificate).publicKey;
  demand(signature.value.length === P256_SIGNATURE, "sealing-signature-wrong");
  const signed = canonical(signature.signedInfo);
  const holds = verify("sha256", signed, { key, dsaEncoding: "ieee-p1363" }, signature.value);
  demand(holds, "sealing-signature-wrong");
  const { element, certificateDigest } = signature.properties;
  demand(sha256(canonical(element)).equals(signature.propertiesDigest), "sealing-signature-wrong", "properties");
  demand(certificateDigest.equals(sha256(certificate)), "sealing-wrong-certificate", "its digest");
}

function checkReferences(references, parts) {
  const signed = [...parts.keys()].filter((name) => name === MANIFEST || name.startsWith(FILES));
  for (const name of signed) demand(references.has(name), "sealing-file-unsigned", name);
  for (const name of references.keys()) demand(signed.includes(name), "sealing-part-missing", name);
  for (const name of signed) {
    demand(sha256(parts.get(name)).equals(references.get(name)), "sealing-file-changed", name);
  }
}

function checkValidity(certificate, at) {
  const { validFrom, validTo } = new X509Certificate(certificate);
  const valid = Date.parse(validFrom) <= at && at <= Date.parse(validTo);
  demand(valid, "sealing-certificate-not-valid");
}
