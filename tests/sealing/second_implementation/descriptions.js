// Section 1.1 of docs/protocol.md: a node's description, signed by the authority whose fingerprint officers compare.

import { X509Certificate, verify } from "node:crypto";
import { certificateFacts } from "./certificates.js";
import { keyId, sha256 } from "./keys.js";
import { DIGEST, demandForms, readCanonicalJson } from "./manifest.js";
import { demand, orRefuse } from "./refusal.js";

const REFUSED = "description-refused";
const STATEMENT = "ledger_signed/1";
const FORMAT = "rogatory_node/2";
const LONGEST_CHAIN = 4;
const MOST_REVOKED = 400;
const LAST_NUMBER = 2 ** 31 - 1;
const OPENING_KEY_BYTES = 1216;
const SIGNS = ["digitalSignature", "nonRepudiation"];
const SERVER_AND_CLIENT = ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"];
const FORMS = { state: /^[A-Z]{2}$/, name: /^.{1,200}$/su, exchange_url: /^https?:\/\/.+$/, certificate: /^./ };

/** What a description says, once every signature in it holds; whose authority it is, officers compare. */
export function readDescription(signed) {
  const statement = readCanonicalJson(signed, REFUSED, STATEMENT, REFUSED);
  demandForms(statement, { body: /^/, key: DIGEST, signature: /^/ }, REFUSED);
  const bodyBytes = base64(statement.body);
  const body = orRefuse(REFUSED, () => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bodyBytes)));
  demand(body.format === FORMAT, REFUSED, "another form");
  demandForms(body, FORMS, REFUSED);
  demand(Number.isSafeInteger(body.number) && body.number >= 1 && body.number <= LAST_NUMBER, REFUSED, "number");
  const authority = chainOf(body);
  demandSignedBy(authority[0], statement, bodyBytes);
  return { ...checkedKeys(body, authority[0]), ...said(body), fingerprint: fingerprintOf(authority[0]) };
}

/** The authority, then who certified it: each an authority's, each issued by the next. */
function chainOf(body) {
  demand(Array.isArray(body.authority) && body.authority.length >= 1, REFUSED, "no authority");
  demand(body.authority.length <= LONGEST_CHAIN, REFUSED, "a chain that is too long");
  const chain = body.authority.map(certificateOf);
  demand(isOurCurve(chain[0]), REFUSED, "the authority's key");
  demand(chain.every(isAuthority), REFUSED, "no authority's certificate");
  chain.slice(1).forEach((upper, place) => demandIssued(chain[place], upper));
  demandState(chain[0], body.state);
  return chain;
}

function checkedKeys(body, authority) {
  const signing = checkedKey(body.certificate, authority, body.state);
  demand(same(certificateFacts(signing.raw).usage, SIGNS), REFUSED, "the signing key's usage");
  demand(certificateFacts(signing.raw).purposes === null, REFUSED, "a purpose of the signing key");
  if (body.tls_certificate) checkTls(checkedKey(body.tls_certificate, authority, body.state));
  const sealing = base64(body.sealing_key);
  demand(sealing.length === OPENING_KEY_BYTES, REFUSED, "the opening key");
  return { certificate_sha256: sha256(signing.raw).toString("hex"), key_id: keyId(sealing).toString("hex") };
}

function checkTls(certificate) {
  const { usage, purposes } = certificateFacts(certificate.raw);
  demand(same(usage, ["digitalSignature"]), REFUSED, "the TLS key's usage");
  demand(purposes !== null && same([...purposes].sort(), SERVER_AND_CLIENT), REFUSED, "the TLS key's purposes");
}

function checkedKey(text, authority, state) {
  const certificate = certificateOf(text);
  demand(isOurCurve(certificate) && !isAuthority(certificate), REFUSED, "the key");
  demandIssued(certificate, authority);
  demandState(certificate, state);
  return certificate;
}

function said({ state, name, exchange_url, mail_url: mailUrl = "", number, issued_at, revoked = [] }) {
  demand(Array.isArray(revoked) && revoked.length <= MOST_REVOKED, REFUSED, "too many revoked");
  demand(revoked.every((digest) => DIGEST.test(digest)), REFUSED, "a revoked certificate");
  demand(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(issued_at), REFUSED, "no moment");
  return { state, name, exchange_url, mail_url: mailUrl, number, issued_at, revoked };
}

/** The digest names the authority's key; the signature over the body's bytes is its own, in DER. */
function demandSignedBy(authority, { key, signature }, body) {
  demand(sha256(publicBytes(authority)).toString("hex") === key, REFUSED, "another key's name");
  const holds = orRefuse(REFUSED, () => verify("sha256", body, authority.publicKey, base64(signature)));
  demand(holds, REFUSED, "the signature");
}

function demandIssued(lower, upper) {
  const issued = lower.issuer === upper.subject && orRefuse(REFUSED, () => lower.verify(upper.publicKey));
  demand(issued, REFUSED, "issued by another");
}

function demandState(certificate, state) {
  const countries = certificate.subject.split("\n").filter((line) => line.startsWith("C="));
  demand(same(countries, [`C=${state}`]), REFUSED, "another State's");
}

function fingerprintOf(authority) {
  const named = sha256(Buffer.from("rogatory authority/1\n"), publicBytes(authority));
  return named.toString("hex").toUpperCase().match(/.{4}/g).join(" ");
}

const publicBytes = ({ publicKey }) => publicKey.export({ type: "spki", format: "der" });
const isOurCurve = ({ publicKey }) => publicKey.asymmetricKeyDetails?.namedCurve === "prime256v1";
const isAuthority = ({ raw, ca }) => ca && (certificateFacts(raw).usage ?? []).includes("keyCertSign");
const certificateOf = (text) => orRefuse(REFUSED, () => new X509Certificate(base64(text)));
const same = (some, others) => JSON.stringify(some) === JSON.stringify(others);

/** Strict base64: one text for one value. */
function base64(text) {
  demand(typeof text === "string", REFUSED, "no base64");
  const bytes = Buffer.from(text, "base64");
  demand(bytes.toString("base64") === text, REFUSED, "no base64");
  return bytes;
}
