// XML as section 2.4 of docs/protocol.md allows it: well-formed, and nothing in it but elements, attributes and text.

import { DOMParser } from "@xmldom/xmldom";
import { SaxesParser } from "saxes";
import { ExclusiveCanonicalization } from "xml-crypto";
import { Refusal, orRefuse } from "./refusal.js";

const UNREADABLE = "sealing-xml-unreadable";
const FORBIDDEN = "sealing-xml-forbidden";
const FORBIDDEN_EVENTS = ["doctype", "comment", "cdata", "processinginstruction"];

/** The root element. The strict parser judges; the other one only builds the tree. */
export function readXml(bytes) {
  const text = orRefuse(UNREADABLE, () => new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  const parser = new SaxesParser({ xmlns: true });
  let forbidden = null;
  let broken = null;
  for (const event of FORBIDDEN_EVENTS) parser.on(event, () => (forbidden ??= event));
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding && encoding.toUpperCase() !== "UTF-8") broken ??= `encoding ${encoding}`;
  });
  parser.on("error", (failure) => (broken ??= failure.message));
  parser.write(text).close();
  if (forbidden) throw new Refusal(FORBIDDEN, forbidden);
  if (broken) throw new Refusal(UNREADABLE, broken);
  return new DOMParser().parseFromString(text, "text/xml").documentElement;
}

/** Exclusive canonicalisation of one element of a tree, as bytes. */
export function canonical(element) {
  return Buffer.from(new ExclusiveCanonicalization().process(element, {}));
}

export const childrenOf = (element) =>
  Array.from(element.childNodes).filter((node) => node.nodeType === node.ELEMENT_NODE);

export const textOf = (element) => element.textContent;

/** An element's own attributes by name, without the declarations of namespaces. */
export function attributesOf(element) {
  const own = Array.from(element.attributes).filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:"));
  return new Map(own.map(({ name, value }) => [name, value]));
}

/** The element and everything below it, in document order. */
export function* everyElement(element) {
  yield element;
  for (const child of childrenOf(element)) yield* everyElement(child);
}
