// Section 2.3 of docs/protocol.md: the unsigned OpenDocument list, accepted only where it repeats the signed manifest.

import { demand } from "./refusal.js";
import { childrenOf, readXml } from "./xml.js";
import { FILES, MANIFEST, MEDIA_TYPE } from "./zip.js";

export const OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

export function checkListing(bytes, manifest) {
  const root = readXml(bytes);
  const entries = childrenOf(root);
  const shaped = [root, ...entries].every(({ namespaceURI }) => namespaceURI === OPEN_DOCUMENT);
  const named = root.localName === "manifest" && entries.every(({ localName }) => localName === "file-entry");
  demand(shaped && named, "sealing-files-differ", "not a list");
  const attribute = (entry, name) => entry.getAttributeNS(OPEN_DOCUMENT, name);
  const listed = entries.map((entry) => [attribute(entry, "full-path"), attribute(entry, "media-type")]);
  demand(sorted(listed) === sorted(wanted(manifest)), "sealing-files-differ", "the list says something else");
}

/** Path and media type of everything the list must hold, and nothing more. */
export function wanted(manifest) {
  const enclosed = manifest.files.filter(({ beside }) => beside === null);
  const files = enclosed.map(({ name, media_type: mediaType }) => [FILES + name, mediaType]);
  return [["/", MEDIA_TYPE], [MANIFEST, "application/json"], ...files];
}

const sorted = (pairs) => JSON.stringify(pairs.map((pair) => JSON.stringify(pair)).sort());
