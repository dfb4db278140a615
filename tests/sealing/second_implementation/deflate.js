// What a zip needs beside its layout: its checksum, and inflating without being blown up.

import zlib from "node:zlib";

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

export function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Throws where more than `size` bytes come out, or where bytes follow the end of the stream. */
export function inflateRawSync(packed, size) {
  const { buffer, engine } = zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), info: true });
  if (engine.bytesWritten !== packed.length) throw new Error("bytes after the end of what was deflated");
  return buffer;
}
