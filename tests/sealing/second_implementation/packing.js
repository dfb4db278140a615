// Section 2 of docs/protocol.md from the writing side: a container packed and signed.

import { sign } from "node:crypto";
import { sha256 } from "./keys.js";
import { OPEN_DOCUMENT, wanted } from "./listing.js";
import { FORMAT, canonicalJson } from "./manifest.js";
import { ECDSA, EXCLUSIVE, NAMESPACES, SHA256, SIGNED_PROPERTIES, uriOf } from "./signature_shape.js";
import { canonical, everyElement, readXml } from "./xml.js";
import { FILES, LISTING, MANIFEST, MEDIA_TYPE, MIMETYPE, SIGNATURES, zip } from "./zip.js";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** `files` are objects of name, media_type and content; `signer` holds a private key object and a certificate. */
export function packContainer(claims, files, signer, signedAt) {
  const listed = files.map(({ name, media_type, content }) => ({
    name,
    media_type,
    size: content.length,
    sha256: sha256(content).toString("hex"),
    beside: null,
  }));
  const manifest = { format: FORMAT, ...claims, files: listed };
  const enclosed = files.map(({ name, media_type, content }) => [FILES + name, media_type, content]);
  const signed = [[MANIFEST, "application/json", Buffer.from(canonicalJson(manifest))], ...enclosed];
  return zip([
    [MIMETYPE, Buffer.from(MEDIA_TYPE)],
    [LISTING, Buffer.from(listing(manifest))],
    [SIGNATURES, Buffer.from(signature(signed, signer, signedAt))],
    ...signed.map(([name, , content]) => [name, content]),
  ]);
}

function listing(manifest) {
  const entries = wanted(manifest).map(
    ([path, type]) => `<m:file-entry m:full-path="${escaped(path)}" m:media-type="${escaped(type)}"/>`,
  );
  return `${DECLARATION}<m:manifest xmlns:m="${OPEN_DOCUMENT}">${entries.join("")}</m:manifest>`;
}

/** Written once with empty places; what goes into them is the digest and signature of what surrounds them. */
function signature(parts, signer, signedAt) {
  const withProperties = (digest, value) => envelope(parts, signer, signedAt, digest, value);
  const properties = found(withProperties("", ""), "SignedProperties");
  const digest = sha256(canonical(properties)).toString("base64");
  const signedInfo = found(withProperties(digest, ""), "SignedInfo");
  const value = sign("sha256", canonical(signedInfo), { key: signer.key, dsaEncoding: "ieee-p1363" });
  return withProperties(digest, value.toString("base64"));
}

function found(text, localName) {
  const root = readXml(Buffer.from(text));
  return [...everyElement(root)].find((element) => element.localName === localName);
}

function envelope(parts, signer, signedAt, propertiesDigest, value) {
  const references = parts.map(([name, , content], number) => {
    const digest = sha256(content).toString("base64");
    return `<ds:Reference Id="p${number}" URI="${uriOf(name)}">${digestXml(digest)}</ds:Reference>`;
  });
  const exclusively = `<ds:Transforms><ds:Transform Algorithm="${EXCLUSIVE}"/></ds:Transforms>`;
  return (
    `${DECLARATION}<asic:XAdESSignatures xmlns:asic="${NAMESPACES.asic}" xmlns:ds="${NAMESPACES.ds}">` +
    `<ds:Signature Id="s"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="${EXCLUSIVE}"/>` +
    `<ds:SignatureMethod Algorithm="${ECDSA}"/>${references.join("")}` +
    `<ds:Reference Type="${SIGNED_PROPERTIES}" URI="#sp">` +
    `${exclusively}${digestXml(propertiesDigest)}</ds:Reference>` +
    `</ds:SignedInfo><ds:SignatureValue>${value}</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>` +
    `${signer.certificate.toString("base64")}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>` +
    `<ds:Object>${properties(parts, signer, signedAt)}</ds:Object></ds:Signature></asic:XAdESSignatures>`
  );
}

function properties(parts, signer, signedAt) {
  const formats = parts.map(
    ([, type], number) =>
      `<xades:DataObjectFormat ObjectReference="#p${number}"><xades:MimeType>${escaped(type)}</xades:MimeType>` +
      `</xades:DataObjectFormat>`,
  );
  const certificateDigest = digestXml(sha256(signer.certificate).toString("base64"));
  return (
    `<xades:QualifyingProperties xmlns:xades="${NAMESPACES.xades}" Target="#s"><xades:SignedProperties Id="sp">` +
    `<xades:SignedSignatureProperties><xades:SigningTime>${signedAt}</xades:SigningTime>` +
    `<xades:SigningCertificateV2><xades:Cert><xades:CertDigest>${certificateDigest}</xades:CertDigest></xades:Cert>` +
    `</xades:SigningCertificateV2></xades:SignedSignatureProperties><xades:SignedDataObjectProperties>` +
    `${formats.join("")}</xades:SignedDataObjectProperties></xades:SignedProperties></xades:QualifyingProperties>`
  );
}

function digestXml(value) {
  return `<ds:DigestMethod Algorithm="${SHA256}"/><ds:DigestValue>${value}</ds:DigestValue>`;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
