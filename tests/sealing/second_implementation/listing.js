// Section 2.3 of docs/protocol.md: the unsigned list, accepted only where it repeats the signed manifest.

import { demand } from "./refusal.js";
import { attributesOf, childrenOf, readXml, textOf } from "./xml.js";
import { FILES, MANIFEST, MEDIA_TYPE } from "./zip.js";

export const OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

export function checkListing(bytes, manifest) {
  const root = readXml(bytes);
  const entries = childrenOf(root);
  const named = isNamed(root, "manifest") && entries.every((entry) => isNamed(entry, "file-entry"));
  const bare = attributesOf(root).size === 0 && entries.every(isBare) && textOf(root).trim() === "";
  demand(named && bare, "sealing-files-differ", "not a list");
  const attribute = (entry, name) => entry.getAttributeNS(OPEN_DOCUMENT, name);
  const listed = entries.map((entry) => [attribute(entry, "full-path"), attribute(entry, "media-type")]);
  demand(sorted(listed) === sorted(wanted(manifest)), "sealing-files-differ", "the list says something else");
}

const isNamed = ({ namespaceURI, localName }, name) => namespaceURI === OPEN_DOCUMENT && localName === name;

/** Nothing in it, and its two attributes alone: what else stood there would be said by nobody. */
const isBare = (entry) => childrenOf(entry).length === 0 && attributesOf(entry).size === 2;

/** Path and media type of everything the list must hold, and nothing more. */
export function wanted(manifest) {
  const enclosed = manifest.files.filter(({ beside }) => beside === null);
  const files = enclosed.map(({ name, media_type: mediaType }) => [FILES + name, mediaType]);
  return [["/", MEDIA_TYPE], [MANIFEST, "application/json"], ...files];
}

const sorted = (pairs) => JSON.stringify(pairs.map((pair) => JSON.stringify(pair)).sort());
