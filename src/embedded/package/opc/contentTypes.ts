import { escapeAttribute } from "../xml/escapeXml";
import { attribute, childrenOf } from "../xml/findXml";
import { prefixOf, withPrefix } from "../xml/withPrefix";
import { XmlEdits } from "../xml/XmlEdits";
import type { OpcPackage } from "./OpcPackage";

const PART = "[Content_Types].xml";

/** The content type of a part: its own, or that of its extension. */
export function contentTypeOf(pack: OpcPackage, part: string): string | undefined {
  const types = pack.xml(PART);
  const own = overridesOf(pack, part)[0];
  if (own !== undefined) return attribute(own, "ContentType");
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = childrenOf(types, "Default").find((one) => attribute(one, "Extension")?.toLowerCase() === extension);
  return attribute(byExtension, "ContentType");
}

/** Declares the type of a part, unless it already has it. */
export function setContentType(pack: OpcPackage, part: string, type: string): void {
  if (contentTypeOf(pack, part) === type) return;
  const source = pack.text(PART);
  const types = pack.xml(PART);
  const edits = new XmlEdits();
  const own = overridesOf(pack, part)[0];
  if (own !== undefined) edits.setAttribute(own, "ContentType", type);
  else edits.append(types, source, withPrefix(`<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`, prefixOf(types)));
  pack.set(PART, edits.apply(source));
}

/** Declares the type of an extension when it has none. */
export function setDefaultType(pack: OpcPackage, extension: string, type: string): void {
  const source = pack.text(PART);
  const types = pack.xml(PART);
  const defaults = childrenOf(types, "Default");
  if (defaults.some((one) => attribute(one, "Extension")?.toLowerCase() === extension)) return;
  const edits = new XmlEdits();
  edits.insert(
    defaults[0]?.start ?? types.contentStart,
    withPrefix(`<Default Extension="${extension}" ContentType="${type}"/>`, prefixOf(types)),
  );
  pack.set(PART, edits.apply(source));
}

/** Forgets the type of a part that was removed. */
export function removeContentType(pack: OpcPackage, part: string): void {
  const source = pack.text(PART);
  const edits = new XmlEdits();
  for (const own of overridesOf(pack, part)) edits.remove(own);
  pack.set(PART, edits.apply(source));
}

function overridesOf(pack: OpcPackage, part: string) {
  const name = `/${part}`.toLowerCase();
  return childrenOf(pack.xml(PART), "Override").filter((one) => attribute(one, "PartName")?.toLowerCase() === name);
}
