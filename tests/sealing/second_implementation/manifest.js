// Section 2.2 of docs/protocol.md: `manifest.json`, which says what a container holds, from whom and for whom.

import { demand, orRefuse } from "./refusal.js";

export const FORMAT = "rogatory_manifest/1";
const UNREADABLE = "sealing-manifest-unreadable";
const MOST_FILES = 500;
export const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/;
export const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;
export const DIGEST = /^[0-9a-f]{64}$/;
export const ANY_TEXT = /^/;
const FORMS = {
  sender: IDENTIFIER,
  recipient: IDENTIFIER,
  message_id: IDENTIFIER,
  dossier: /^([A-Za-z0-9][A-Za-z0-9._:-]{0,199})?$/,
  kind: /^[a-z][a-z0-9_]{0,79}\/[1-9][0-9]{0,3}$/,
  created_at: MOMENT,
  checkpoint: ANY_TEXT,
};
const FILE_FORMS = {
  name: /^.{1,200}$/su,
  media_type: /^[a-z]+\/[A-Za-z0-9.+-]{1,100}$/,
  sha256: DIGEST,
};
const BESIDE_FORMS = { file_key: ANY_TEXT, sealed_sha256: DIGEST };

/** RFC 8785 for whole numbers and ASCII keys, which is what the language does once keys are sorted. */
export function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error("not a whole number");
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  if (keys.some((key) => /[^\x00-\x7f]/.test(key))) throw new Error("a key that is not ASCII");
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(",")}}`;
}

/** The object in canonical JSON, or a refusal with `code`. */
export function readCanonicalJson(bytes, code, format, otherFormat) {
  const text = orRefuse(code, () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  const value = orRefuse(code, () => JSON.parse(text));
  demand(isObject(value) && typeof value.format === "string", code, "not an object with a format");
  demand(value.format === format, otherFormat);
  demand(orRefuse(code, () => canonicalJson(value)) === text, code, "not canonical");
  return value;
}

export function readManifest(bytes) {
  const manifest = readCanonicalJson(bytes, UNREADABLE, FORMAT, "sealing-version-unknown");
  demandForms(manifest, FORMS, UNREADABLE);
  demand(isCount(manifest.sequence), UNREADABLE, "sequence");
  demand(Array.isArray(manifest.files) && manifest.files.length <= MOST_FILES, UNREADABLE, "files");
  const files = manifest.files.map((file) => ({ ...checkedFile(file), beside: file.beside ?? null }));
  return { ...manifest, files };
}

/** Each of the fields is text that matches its form. */
export function demandForms(value, forms, code) {
  for (const [field, form] of Object.entries(forms)) {
    demand(typeof value[field] === "string" && form.test(value[field]), code, field);
  }
}

function checkedFile(file) {
  demand(isObject(file), UNREADABLE, "a file that is no object");
  demandForms(file, FILE_FORMS, UNREADABLE);
  demand(isCount(file.size), UNREADABLE, "size");
  if ((file.beside ?? null) !== null) {
    demand(isObject(file.beside), UNREADABLE, "beside");
    demandForms(file.beside, BESIDE_FORMS, UNREADABLE);
    demand(isCount(file.beside.sealed_size), UNREADABLE, "sealed_size");
  }
  return file;
}

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
