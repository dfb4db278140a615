// Answers questions about the protocol: one JSON object a line in, one a line out, in the same order.

import { createPrivateKey } from "node:crypto";
import { createInterface } from "node:readline";
import { verifyContainer } from "./container.js";
import { readDescription } from "./descriptions.js";
import { fingerprint, keyId, openingKey } from "./keys.js";
import { packContainer } from "./packing.js";
import { packReceipt, readReceipt } from "./receipts.js";
import { Refusal } from "./refusal.js";
import { openBeside, openForRecipient, sealBeside, sealForRecipient } from "./seal.js";

const bytes = (text) => Buffer.from(text, "base64");
const text = (buffer) => Buffer.from(buffer).toString("base64");
const signerOf = ({ private_key: key, certificate }) => ({
  key: createPrivateKey({ key: bytes(key), format: "der", type: "pkcs8" }),
  certificate: bytes(certificate),
});

/** What can be asked, by the name in `do`. Bytes go in and come out as base64. */
const QUESTIONS = {
  key({ seed }) {
    const { publicKey } = openingKey(bytes(seed));
    return { public_key: text(publicKey), key_id: keyId(publicKey).toString("hex") };
  },
  fingerprint: ({ certificate, public_key: key }) => ({ fingerprint: fingerprint(bytes(certificate), bytes(key)) }),
  description: ({ description }) => readDescription(bytes(description)),
  open({ seed, sealed, limit }) {
    return { content: text(openForRecipient(bytes(seed), bytes(sealed), limit)) };
  },
  open_beside({ file_key: key, sealed, limit }) {
    return { content: text(openBeside(bytes(key), bytes(sealed), limit)) };
  },
  seal: ({ public_key: key, content }) => ({ sealed: text(sealForRecipient(bytes(key), bytes(content))) }),
  seal_beside: ({ file_key: key, content }) => ({ sealed: text(sealBeside(bytes(key), bytes(content))) }),
  verify({ container, certificate, sender, recipient }) {
    const opened = verifyContainer(bytes(container), bytes(certificate), sender, recipient);
    const files = opened.files.map(([name, content]) => [name, content && text(content)]);
    return { manifest: text(opened.manifestBytes), signed_at: opened.signedAt, files };
  },
  receipt: ({ container, certificate, sender, recipient }) =>
    readReceipt(bytes(container), bytes(certificate), sender, recipient),
  pack({ claims, files, signer, signed_at: signedAt }) {
    const enclosed = files.map((file) => ({ ...file, content: bytes(file.content) }));
    return { container: text(packContainer(claims, enclosed, signerOf(signer), signedAt)) };
  },
  pack_receipt: ({ fields, claims, signer, signed_at: signedAt }) => ({
    container: text(packReceipt(fields, claims, signerOf(signer), signedAt)),
  }),
};

/** The answer with an empty `code`, or the code it was refused with; any other failure is ours and stops us. */
function answer(question) {
  try {
    return { code: "", ...QUESTIONS[question.do](question) };
  } catch (failure) {
    if (failure instanceof Refusal) return { code: failure.code, detail: failure.message };
    throw failure;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
