// XML as section 2.4 of docs/protocol.md allows it: well-formed, nothing in it but elements, attributes and text.

import { DOMImplementation } from "@xmldom/xmldom";
import { SaxesParser } from "saxes";
import { ExclusiveCanonicalization } from "xml-crypto";
import { demand, orRefuse } from "./refusal.js";

const UNREADABLE = "sealing-xml-unreadable";
const FORBIDDEN = "sealing-xml-forbidden";
const DECLARATION = /^<\?xml [^<>?]*\?>/;
const LONGEST = 2 * 1024 * 1024;
const NAMESPACES = "http://www.w3.org/2000/xmlns/";

/** The root element. */
export function readXml(bytes) {
  demand(bytes.length <= LONGEST, "sealing-too-large");
  const text = orRefuse(UNREADABLE, () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  const body = text.replace(DECLARATION, "");
  demand(!body.includes("<!") && !body.includes("<?"), FORBIDDEN);
  return orRefuse(UNREADABLE, () => treeOf(body));
}

/** One strict parser reads and builds, so that nothing can look different to a second one. */
function treeOf(body) {
  const document = new DOMImplementation().createDocument(null, null);
  const parser = new SaxesParser({ xmlns: true });
  let at = document;
  parser.on("error", (failure) => {
    throw failure;
  });
  parser.on("opentag", (tag) => {
    at = at.appendChild(elementOf(document, tag));
  });
  parser.on("text", (text) => {
    if (at !== document) at.appendChild(document.createTextNode(text));
  });
  parser.on("closetag", () => {
    at = at.parentNode;
  });
  parser.write(body).close();
  return document.documentElement;
}

function elementOf(document, { name, uri, local, attributes }) {
  demand(isPlainName(local), UNREADABLE, name);
  const element = document.createElementNS(uri || null, name);
  for (const attribute of Object.values(attributes)) {
    const declares = /^xmlns(:|$)/.test(attribute.name);
    const fits = declares ? isUri(attribute.value) : isPlainName(attribute.local);
    demand(fits, UNREADABLE, attribute.name);
    element.setAttributeNS(declares ? NAMESPACES : attribute.uri || null, attribute.name, attribute.value);
  }
  return element;
}

/** The parser lets a name begin behind its prefix with what no name may begin with. */
const isPlainName = (local) => !/^[-.0-9]/.test(local);

/** What RFC 3986 calls a URI reference. */
const isUri = (text) => URI_REFERENCE.test(text);

const URI_REFERENCE = (() => {
  const letter = "(?:[A-Za-z0-9._~!$&'()*+,;=@-]|%[0-9A-Fa-f]{2})";
  const authority = `//(?:(?:${letter}|:)*@)?(?:${letter}*|\\[[0-9A-Fa-f:.]*\\])(?::[0-9]+)?(?=[/?#]|$)`;
  const path = `(?:${letter}|[:/])*`;
  const absolute = `[A-Za-z][A-Za-z0-9+.-]*:(?:${authority}${path}|(?!//)${path})`;
  const relative = `(?:${authority}${path}|(?!//)${letter}*(?:/${path})?)`;
  const rest = `(?:\\?(?:${letter}|[:/?])*)?(?:#(?:${letter}|[:/?])*)?`;
  return new RegExp(`^(?:${absolute}|${relative})${rest}$`);
})();

/** Exclusive canonicalisation of one element of a tree, as bytes. */
export function canonical(element) {
  return Buffer.from(new ExclusiveCanonicalization().process(element, {}));
}

export const childrenOf = (element) =>
  Array.from(element.childNodes).filter((node) => node.nodeType === node.ELEMENT_NODE);

export const textOf = (element) => element.textContent;

/** An element's own attributes by name, without the declarations of namespaces. */
export function attributesOf(element) {
  const own = Array.from(element.attributes).filter(({ name }) => !/^xmlns(:|$)/.test(name));
  return new Map(own.map(({ name, value }) => [name, value]));
}

/** The names of the namespaces declared within an element or around it; one taken back has none. */
export function* namespacesInSight(element) {
  for (const inside of everyElement(element)) yield* declaredBy(inside);
  for (let above = element.parentNode; above && above.attributes; above = above.parentNode) yield* declaredBy(above);
}

const declaredBy = (element) =>
  Array.from(element.attributes)
    .filter(({ name, value }) => /^xmlns(:|$)/.test(name) && value)
    .map(({ value }) => value);

/** The element and everything below it, in document order. */
export function* everyElement(element) {
  yield element;
  for (const child of childrenOf(element)) yield* everyElement(child);
}
