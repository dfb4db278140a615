// Section 2.4 of docs/protocol.md: the one structure a signature may have, read element by element.

import { X509Certificate } from "node:crypto";
import { demand, orRefuse } from "./refusal.js";
import { attributesOf, childrenOf, everyElement, namespacesInSight, readXml, textOf } from "./xml.js";

export const NAMESPACES = {
  asic: "http://uri.etsi.org/02918/v1.2.1#",
  ds: "http://www.w3.org/2000/09/xmldsig#",
  xades: "http://uri.etsi.org/01903/v1.3.2#",
};
export const EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
export const ECDSA = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
export const SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
export const SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const SHAPE = "sealing-signature-shape";
const WITH_ZONE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)$/;

/** What the signature says, nothing of it checked against anything outside it. */
export function readSignature(bytes) {
  const root = readXml(bytes);
  checkIds(root);
  const [signature] = inside(named(root, "asic:XAdESSignatures"), ["ds:Signature"]);
  const parts = ["ds:SignedInfo", "ds:SignatureValue", "ds:KeyInfo", "ds:Object"];
  const [signedInfo, value, keyInfo, object] = inside(signature, parts);
  const certificate = base64(descend(keyInfo, "ds:X509Data", "ds:X509Certificate"));
  demand(isOverP256(certificate), SHAPE, "no certificate over a P-256 key");
  const properties = readProperties(object, attribute(signature, "Id"));
  const { parts: references, uri, propertiesDigest } = readSignedInfo(signedInfo);
  demand(uri === `#${properties.id}`, SHAPE, "another's properties are signed");
  const spaces = [...namespacesInSight(signedInfo), ...namespacesInSight(properties.element)];
  demand(spaces.every((name) => ABSOLUTE.test(name)), SHAPE, "a namespace with a relative name");
  return { signedInfo, references, propertiesDigest, properties, value: base64(value), certificate };
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
    parts: readReferences(references),
    uri: attribute(last, "URI"),
    propertiesDigest: digestOf(...digested),
  };
}

/** The digest of each part by its name. */
function readReferences(references) {
  const digests = new Map();
  for (const reference of references) {
    demand(!attributesOf(named(reference, "ds:Reference")).has("Type"), SHAPE, "a part with a type");
    const uri = attribute(reference, "URI");
    const name = orRefuse(SHAPE, () => decodeURIComponent(uri));
    demand(uriOf(name) === uri && !digests.has(name), SHAPE, "a URI written otherwise, or twice");
    digests.set(name, digestOf(...inside(reference, ["ds:DigestMethod", "ds:DigestValue"])));
  }
  return digests;
}

/** A part's name as the URI that refers to it. */
export function uriOf(name) {
  return Array.from(Buffer.from(name), (byte) => (isKept(byte) ? String.fromCharCode(byte) : encoded(byte))).join("");
}

const isKept = (byte) => /[A-Za-z0-9_.\-~/]/.test(String.fromCharCode(byte));
const encoded = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;

function isOverP256(certificate) {
  try {
    return new X509Certificate(certificate).publicKey.asymmetricKeyDetails.namedCurve === "prime256v1";
  } catch {
    return false;
  }
}

function readProperties(object, signatureId) {
  const [qualifying] = inside(object, ["xades:QualifyingProperties"]);
  demand(attribute(qualifying, "Target") === `#${signatureId}`, SHAPE, "properties of another signature");
  const element = named(childrenOf(qualifying)[0], "xades:SignedProperties");
  const ofSignature = only(element, "xades:SignedSignatureProperties");
  const chain = ["xades:SigningCertificateV2", "xades:Cert", "xades:CertDigest"];
  const certDigest = chain.reduce(only, ofSignature);
  const signedAt = plainText(only(ofSignature, "xades:SigningTime"));
  demand(isMoment(signedAt), SHAPE, "signing time");
  const certificateDigest = digestOf(...inside(certDigest, ["ds:DigestMethod", "ds:DigestValue"]));
  return { element, id: attribute(element, "Id"), signedAt, certificateDigest };
}

/** The one child of that name, wherever it stands among others. */
function only(element, name) {
  const [prefix, local] = name.split(":");
  const fits = (child) => child.namespaceURI === NAMESPACES[prefix] && child.localName === local;
  const found = childrenOf(element).filter(fits);
  demand(found.length === 1, SHAPE, `${found.length} of ${name}`);
  return found[0];
}

/** A day and time that exist, with their zone. */
function isMoment(text) {
  const found = WITH_ZONE.exec(text);
  if (!found || Number.isNaN(Date.parse(text))) return false;
  const local = new Date(`${found[1]}Z`);
  return !Number.isNaN(local.getTime()) && local.toISOString().startsWith(found[1]) && !text.startsWith("0000");
}

function checkIds(root) {
  const all = Array.from(everyElement(root), (element) => attributesOf(element).get("Id"));
  const ids = all.filter((id) => id !== undefined);
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
  return base64(value);
}

/** Line breaks inside base64 mean nothing in XML; apart from them the same bytes are always written the same. */
function base64(element) {
  const text = plainText(element).replace(/[ \t\r\n]/g, "");
  const bytes = Buffer.from(text, "base64");
  demand(bytes.toString("base64") === text, SHAPE, `${element.localName} is not base64`);
  return bytes;
}

function plainText(element) {
  inside(element, []);
  return textOf(element);
}
