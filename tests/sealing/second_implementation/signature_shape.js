// Section 2.4 of docs/protocol.md: the one structure a signature may have, read element by element.

import { demand } from "./refusal.js";
import { attributesOf, childrenOf, everyElement, readXml, textOf } from "./xml.js";

export const NAMESPACES = {
  asic: "http://uri.etsi.org/02918/v1.2.1#",
  ds: "http://www.w3.org/2000/09/xmldsig#",
  xades: "http://uri.etsi.org/01903/v1.3.2#",
};
export const EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
export const ECDSA = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
export const SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
export const SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";
const SHAPE = "sealing-signature-shape";
const LONGEST = 2 * 1024 * 1024;
const WITH_ZONE = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What the signature says, nothing of it checked against anything outside it. */
export function readSignature(bytes) {
  demand(bytes.length <= LONGEST, "sealing-too-large");
  const root = readXml(bytes);
  checkIds(root);
  const [signature] = inside(named(root, "asic:XAdESSignatures"), ["ds:Signature"]);
  const parts = ["ds:SignedInfo", "ds:SignatureValue", "ds:KeyInfo", "ds:Object"];
  const [signedInfo, value, keyInfo, object] = inside(signature, parts);
  const certificate = descend(keyInfo, "ds:X509Data", "ds:X509Certificate");
  return {
    signedInfo,
    ...readSignedInfo(signedInfo),
    value: base64(value),
    certificate: base64(certificate),
    ...readProperties(object, attribute(signature, "Id")),
  };
}

function readSignedInfo(signedInfo) {
  const [canonicalization, method, ...references] = childrenOf(signedInfo);
  algorithm(canonicalization, "ds:CanonicalizationMethod", EXCLUSIVE);
  algorithm(method, "ds:SignatureMethod", ECDSA);
  demand(references.length >= 2, SHAPE, "too few references");
  const last = references.pop();
  demand(attribute(named(last, "ds:Reference"), "Type") === SIGNED_PROPERTIES, SHAPE, "no reference to properties");
  const [transforms, ...digested] = inside(last, ["ds:Transforms", "ds:DigestMethod", "ds:DigestValue"]);
  algorithm(inside(transforms, ["ds:Transform"])[0], "ds:Transform", EXCLUSIVE);
  return {
    parts: references.map(readReference),
    properties: { uri: attribute(last, "URI"), digest: digestOf(...digested) },
  };
}

function readReference(reference) {
  named(reference, "ds:Reference");
  demand(!attributesOf(reference).has("Type"), SHAPE, "a part with a type");
  const digested = inside(reference, ["ds:DigestMethod", "ds:DigestValue"]);
  return {
    id: attribute(reference, "Id"),
    name: fromUri(attribute(reference, "URI")),
    digest: digestOf(...digested),
  };
}

function readProperties(object, signatureId) {
  const [qualifying] = inside(object, ["xades:QualifyingProperties"]);
  demand(attribute(qualifying, "Target") === `#${signatureId}`, SHAPE, "properties of another signature");
  const [signedProperties, ...others] = childrenOf(qualifying);
  named(signedProperties, "xades:SignedProperties");
  demand(others.length <= 1, SHAPE, "more than signed and unsigned properties");
  for (const other of others) named(other, "xades:UnsignedProperties");
  const halves = ["xades:SignedSignatureProperties", "xades:SignedDataObjectProperties"];
  const [ofSignature, ofData] = inside(signedProperties, halves);
  const [time, certificates] = inside(ofSignature, ["xades:SigningTime", "xades:SigningCertificateV2"]);
  demand(WITH_ZONE.test(textOf(time)) && !Number.isNaN(Date.parse(textOf(time))), SHAPE, "signing time");
  const digest = descend(certificates, "xades:Cert", "xades:CertDigest");
  return {
    signedProperties,
    signedPropertiesId: attribute(signedProperties, "Id"),
    signedAt: textOf(time),
    certificateDigest: digestOf(...inside(digest, ["ds:DigestMethod", "ds:DigestValue"])),
    formats: childrenOf(ofData).map(readFormat),
  };
}

function readFormat(format) {
  const [mediaType] = inside(named(format, "xades:DataObjectFormat"), ["xades:MimeType"]);
  return { reference: attribute(format, "ObjectReference"), mediaType: textOf(mediaType) };
}

function checkIds(root) {
  const ids = [];
  for (const element of everyElement(root)) if (attributesOf(element).has("Id")) ids.push(attribute(element, "Id"));
  demand(new Set(ids).size === ids.length, SHAPE, "an Id twice");
}

function named(element, name) {
  const [prefix, local] = name.split(":");
  const fits = element && element.namespaceURI === NAMESPACES[prefix] && element.localName === local;
  demand(fits, SHAPE, `not ${name}`);
  return element;
}

/** The children, which must be exactly these. */
function inside(element, names) {
  const children = childrenOf(element);
  demand(children.length === names.length, SHAPE, `${element.localName} holds ${children.length}`);
  children.forEach((child, position) => named(child, names[position]));
  return children;
}

/** Down through elements that each hold exactly one. */
function descend(element, ...names) {
  return names.reduce((at, name) => inside(at, [name])[0], element);
}

function attribute(element, name) {
  const value = attributesOf(element).get(name);
  demand(value, SHAPE, `${element.localName} without ${name}`);
  return value;
}

function algorithm(element, name, wanted) {
  inside(named(element, name), []);
  demand(attribute(element, "Algorithm") === wanted, SHAPE, `another ${name}`);
}

function digestOf(method, value) {
  algorithm(method, "ds:DigestMethod", SHA256);
  const digest = base64(value);
  demand(digest.length === 32, SHAPE, "a digest of another length");
  return digest;
}

/** Line breaks inside base64 mean nothing in XML. */
function base64(element) {
  inside(element, []);
  const text = textOf(element).replace(/\s/g, "");
  const bytes = Buffer.from(text, "base64");
  demand(bytes.toString("base64") === text, SHAPE, `${element.localName} is not base64`);
  return bytes;
}

function fromUri(uri) {
  try {
    return decodeURIComponent(uri);
  } catch {
    return demand(false, SHAPE, "a URI out of form");
  }
}
