// The SHA-256 of a file where it lies, in a thread of its own: the browser's own digest takes no stream.
import { sha256 } from "./fetched/hashes/sha2.js";

const TOLD_EVERY = 64 * 1024 * 1024;

self.onmessage = async ({ data: file }) => {
  const digest = sha256.create();
  let read = 0, told = 0;
  try {
    for (const reader = file.stream().getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      digest.update(value);
      read += value.length;
      if (read - told >= TOLD_EVERY) { told = read; self.postMessage({ read }); }
    }
    const hex = [...digest.digest()].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    self.postMessage({ read, sha256: hex });
  } catch { self.postMessage({ failed: true }); }
};
