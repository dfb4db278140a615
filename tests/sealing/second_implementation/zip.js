// Section 2.1 of docs/protocol.md: a zip with no place to hide, read strictly and written plainly.

import { crc32, inflateRawSync } from "./deflate.js";
import { Refusal, demand, orRefuse } from "./refusal.js";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
const NEW_YEAR_1980 = 0x0021;
const MEBIBYTE = 1024 * 1024;
const LIMITS = { files: 500, each: 8 * MEBIBYTE, all: 64 * MEBIBYTE, shrunk: 100 };
const NOT_A_CONTAINER = "sealing-not-a-container";

/** The parts by name, in their order. */
export function unzip(bytes) {
  demand(bytes.length <= LIMITS.all, "sealing-too-large");
  const entries = orRefuse(NOT_A_CONTAINER, () => directory(bytes));
  checkLimits(entries);
  const parts = entries.map((entry) => [entry.name, orRefuse(NOT_A_CONTAINER, () => content(entry))]);
  for (const { name } of entries) demand(mayBear(name), "sealing-name-unsafe", name);
  return new Map(parts);
}

/** Follow the entries from byte 0 and the directory behind them; every byte must belong to one of the two. */
function directory(bytes) {
  const end = endOf(bytes);
  const entries = [];
  let here = 0;
  let listed = end.directoryAt;
  for (let number = 0; number < end.count; number += 1) {
    const entry = centralEntry(bytes, listed);
    demand(entry.at === here, NOT_A_CONTAINER, "entries do not follow one another");
    here = checkLocalEntry(bytes, entry);
    listed += CENTRAL_LENGTH + entry.rawName.length;
    entries.push(entry);
  }
  demand(here === end.directoryAt && listed === bytes.length - END_LENGTH, NOT_A_CONTAINER, "bytes left over");
  return entries;
}

function endOf(bytes) {
  const at = bytes.length - END_LENGTH;
  demand(at >= 0 && bytes.readUInt32LE(at) === END, NOT_A_CONTAINER, "no directory at its end");
  const end = {
    disks: [bytes.readUInt16LE(at + 4), bytes.readUInt16LE(at + 6)],
    countHere: bytes.readUInt16LE(at + 8),
    count: bytes.readUInt16LE(at + 10),
    directoryLength: bytes.readUInt32LE(at + 12),
    directoryAt: bytes.readUInt32LE(at + 16),
    commentLength: bytes.readUInt16LE(at + 20),
  };
  const plain = end.disks.every((disk) => disk === 0) && end.countHere === end.count && end.commentLength === 0;
  demand(plain && end.directoryAt + end.directoryLength === at, NOT_A_CONTAINER, "another end of directory");
  return end;
}

function centralEntry(bytes, at) {
  demand(bytes.readUInt32LE(at) === CENTRAL, NOT_A_CONTAINER, "no directory entry");
  const entry = {
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    at: bytes.readUInt32LE(at + 42),
  };
  const nameLength = bytes.readUInt16LE(at + 28);
  const others = [30, 32, 34].map((offset) => bytes.readUInt16LE(at + offset));
  demand(others.every((value) => value === 0), NOT_A_CONTAINER, "extra field, comment or another disk");
  demand((entry.flags & ~UTF8) === 0, NOT_A_CONTAINER, "a flag other than that for UTF-8");
  demand([STORED, DEFLATED].includes(entry.method), NOT_A_CONTAINER, "another way of packing");
  entry.rawName = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  entry.name = decodeName(entry.rawName, entry.flags);
  return entry;
}

function decodeName(raw, flags) {
  const name = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw);
  demand(/^[\x00-\x7f]*$/.test(name) || flags & UTF8, NOT_A_CONTAINER, "a name that is neither ASCII nor marked");
  demand(!name.includes("\0"), NOT_A_CONTAINER, "a name with a zero byte");
  return name;
}

/** The entry itself says the same as the directory; gives where it ends. */
function checkLocalEntry(bytes, entry) {
  const at = entry.at;
  demand(bytes.readUInt32LE(at) === LOCAL, NOT_A_CONTAINER, "no entry");
  const same =
    bytes.readUInt16LE(at + 6) === entry.flags &&
    bytes.readUInt16LE(at + 8) === entry.method &&
    bytes.readUInt32LE(at + 14) === entry.crc &&
    bytes.readUInt32LE(at + 18) === entry.packed &&
    bytes.readUInt32LE(at + 22) === entry.size &&
    bytes.readUInt16LE(at + 28) === 0;
  const begins = at + LOCAL_LENGTH + bytes.readUInt16LE(at + 26);
  const rawName = bytes.subarray(at + LOCAL_LENGTH, begins);
  demand(same && rawName.equals(entry.rawName), NOT_A_CONTAINER, "an entry unlike its directory entry");
  entry.stored = bytes.subarray(begins, begins + entry.packed);
  return begins + entry.packed;
}

/** First what they are together, then each in its turn. */
function checkLimits(entries) {
  demand(entries.length <= LIMITS.files + PARTS.length, "sealing-too-many-files");
  demand(entries.reduce((sum, { size }) => sum + size, 0) <= LIMITS.all, "sealing-too-large");
  const seen = new Set();
  for (const { name, size, packed } of entries) {
    demand(!seen.has(folded(name)), "sealing-name-repeated", name);
    seen.add(folded(name));
    demand(size <= LIMITS.each, "sealing-too-large", name);
    demand(size <= LIMITS.shrunk * Math.max(packed, 1), "sealing-blown-up", name);
  }
}

const mayBear = (name) => PARTS.includes(name) || (name.startsWith(FILES) && isSafe(name.slice(FILES.length)));

export const MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";
export const MIMETYPE = "mimetype";
export const LISTING = "META-INF/manifest.xml";
export const SIGNATURES = "META-INF/signatures.xml";
export const MANIFEST = "manifest.json";
export const FILES = "files/";
const PARTS = [MIMETYPE, LISTING, SIGNATURES, MANIFEST];

/** Full case folding, which the language lacks: character by character, and a dotless i stays one. */
export const folded = (name) =>
  [...name].map((sign) => (sign === "ı" ? sign : sign.toLowerCase().toUpperCase().toLowerCase())).join("");

export function isSafe(name) {
  const characters = [...name].length;
  const leads = /[/\\:*?"<>|]|\p{C}|^\.|^\s|\s$/u;
  return characters >= 1 && characters <= 200 && name.normalize("NFC") === name && !leads.test(name);
}

function content(entry) {
  const plain = entry.method === STORED ? entry.stored : inflateRawSync(entry.stored, entry.size);
  const whole = plain.length === entry.size && entry.stored.length === entry.packed && crc32(plain) === entry.crc;
  if (!whole) throw new Refusal(NOT_A_CONTAINER, "content unlike its entry");
  return plain;
}

/** Stored, one after another, then the directory; `parts` are pairs of name and bytes. */
export function zip(parts) {
  const entries = [];
  const listed = [];
  let at = 0;
  for (const [name, bytes] of parts) {
    const rawName = Buffer.from(name);
    const shared = sharedFields(rawName, bytes);
    const entry = Buffer.concat([number32(LOCAL), shared, rawName, bytes]);
    const noCommentOrDisk = Buffer.alloc(6);
    const line = [number32(CENTRAL), number16(20), shared, noCommentOrDisk, number32(0), number32(at), rawName];
    listed.push(Buffer.concat(line));
    entries.push(entry);
    at += entry.length;
  }
  const directoryBytes = Buffer.concat(listed);
  const counts = [number16(0), number16(0), number16(parts.length), number16(parts.length)];
  const end = [number32(END), ...counts, number32(directoryBytes.length), number32(at), number16(0)];
  return Buffer.concat([...entries, directoryBytes, ...end]);
}

/** What an entry and its directory entry have in common, from the version needed to the length of the extra field. */
function sharedFields(rawName, bytes) {
  const flags = rawName.some((byte) => byte > 0x7f) ? UTF8 : 0;
  const times = [number16(0), number16(NEW_YEAR_1980)];
  const sizes = [number32(crc32(bytes)), number32(bytes.length), number32(bytes.length)];
  const lengths = [number16(rawName.length), number16(0)];
  return Buffer.concat([number16(20), number16(flags), number16(STORED), ...times, ...sizes, ...lengths]);
}

function number16(number) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(number);
  return bytes;
}

function number32(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
