// What `node:crypto` does not tell of a certificate: its key usage, and whether it names purposes at all.

const KEY_USAGE = "551d0f";
const EXTENDED_KEY_USAGE = "551d25";
const USAGES = [
  "digitalSignature",
  "nonRepudiation",
  "keyEncipherment",
  "dataEncipherment",
  "keyAgreement",
  "keyCertSign",
  "cRLSign",
];
const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;
const OCTETS = 0x04;
const EXTENSIONS = 0xa3;

/** `usage`: the names of its key usage, null without one. `purposes`: its extended key usage, null without. */
export function certificateFacts(der) {
  const [toBeSigned] = childrenOf(childrenOf(der)[0].content);
  const holder = childrenOf(toBeSigned.content).find(({ tag }) => tag === EXTENSIONS);
  const extensions = new Map(holder ? childrenOf(childrenOf(holder.content)[0].content).map(named) : []);
  const usage = extensions.get(KEY_USAGE);
  const purposes = extensions.get(EXTENDED_KEY_USAGE);
  return {
    usage: usage ? bitsOf(childrenOf(usage)[0].content) : null,
    purposes: purposes ? childrenOf(childrenOf(purposes)[0].content).map(({ content }) => dotted(content)) : null,
  };
}

function named({ tag, content }) {
  const parts = childrenOf(content);
  if (tag !== SEQUENCE || parts[0].tag !== OBJECT_IDENTIFIER) throw new Error("no extension");
  return [parts[0].content.toString("hex"), parts.find((part) => part.tag === OCTETS).content];
}

/** The values one behind another in a piece of DER. */
function childrenOf(der) {
  const found = [];
  for (let at = 0; at < der.length; ) {
    const short = der[at + 1] < 0x80;
    const lengthBytes = short ? 0 : der[at + 1] & 0x7f;
    const begins = at + 2 + lengthBytes;
    const length = short ? der[at + 1] : der.readUIntBE(at + 2, lengthBytes);
    if (begins + length > der.length) throw new Error("cut short");
    found.push({ tag: der[at], content: der.subarray(begins, begins + length) });
    at = begins + length;
  }
  return found;
}

/** The first byte of a bit string counts the bits that are not used at its end; bit 0 stands highest. */
const bitsOf = (content) => USAGES.filter((_, bit) => content[1 + (bit >> 3)] & (0x80 >> (bit & 7)));

function dotted(content) {
  const numbers = [];
  let number = 0;
  for (const byte of content) {
    number = number * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(number);
      number = 0;
    }
  }
  const [first, ...rest] = numbers;
  return [Math.floor(first / 40), first % 40, ...rest].join(".");
}
