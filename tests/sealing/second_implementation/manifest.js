// Section 2.2 of docs/protocol.md: `manifest.json`, which says what a container holds, from whom and for whom.

import { demand, orRefuse, Refusal } from "./refusal.js";
import { isSafe } from "./zip.js";

export const FORMAT = "rogatory_manifest/1";
const UNREADABLE = "sealing-manifest-unreadable";
const NODE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;
const DIGEST = /^[0-9a-f]{64}$/;

/** RFC 8785 for whole numbers and ASCII keys, which is what the language does once keys are sorted. */
export function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(",")}}`;
}

/** The object in canonical JSON, or a refusal with `code`. */
export function readCanonicalJson(bytes, code) {
  const text = orRefuse(code, () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  const value = orRefuse(code, () => JSON.parse(text));
  demand(isObject(value), code, "not an object");
  demand(canonicalJson(value) === text, code, "not canonical");
  return value;
}

export function readManifest(bytes) {
  const manifest = readCanonicalJson(bytes, UNREADABLE);
  demand(manifest.format === FORMAT, "sealing-version-unknown");
  const texts = ["sender", "recipient", "message_id", "dossier", "kind", "created_at", "checkpoint"];
  demand(texts.every((field) => typeof manifest[field] === "string"), UNREADABLE, "a field that is not text");
  demand(NODE.test(manifest.sender) && NODE.test(manifest.recipient), UNREADABLE, "a node's identifier");
  demand(manifest.message_id !== "" && manifest.kind !== "", UNREADABLE, "no message_id or kind");
  demand(isCount(manifest.sequence), UNREADABLE, "sequence");
  demand(isInstant(manifest.created_at), UNREADABLE, "created_at");
  demand(isBase64(manifest.checkpoint), UNREADABLE, "checkpoint");
  demand(Array.isArray(manifest.files), UNREADABLE, "files");
  for (const file of manifest.files) checkFile(file);
  return manifest;
}

function checkFile(file) {
  demand(isObject(file), UNREADABLE, "a file that is no object");
  const { name, media_type, size, sha256, beside } = file;
  demand(typeof name === "string" && typeof media_type === "string", UNREADABLE, "a file's name or type");
  if (!isSafe(name)) throw new Refusal("sealing-name-unsafe", name);
  demand(isCount(size) && isDigest(sha256), UNREADABLE, "a file's size or hash");
  if (beside === null) return;
  demand(isObject(beside), UNREADABLE, "beside");
  const key = isBase64(beside.file_key) ? Buffer.from(beside.file_key, "base64") : Buffer.alloc(0);
  const whole = key.length === 32 && isDigest(beside.sealed_sha256) && isCount(beside.sealed_size);
  demand(whole, UNREADABLE, "beside");
}

export const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

export const isDigest = (value) => typeof value === "string" && DIGEST.test(value);

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

export function isBase64(value) {
  return typeof value === "string" && Buffer.from(value, "base64").toString("base64") === value;
}

/** In the one form of the page, and a day and time that exist. */
export function isInstant(value) {
  if (typeof value !== "string" || !INSTANT.test(value)) return false;
  const milliseconds = `${value.slice(0, 23)}Z`;
  const parsed = new Date(milliseconds);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString() === milliseconds;
}
