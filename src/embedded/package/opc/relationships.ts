import { escapeAttribute } from "../xml/escapeXml";
import { attribute, childrenOf } from "../xml/findXml";
import { prefixOf, withPrefix } from "../xml/withPrefix";
import { XmlEdits } from "../xml/XmlEdits";
import { PACKAGE_RELATIONSHIP } from "./namespaces";
import type { OpcPackage } from "./OpcPackage";
import type { Relationship } from "./Relationship";
import { relationshipsPart, relativeTarget, resolvePart } from "./resolvePart";

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIP}"></Relationships>`;

/** The relationships of a part; "" asks for those of the package. */
export function relationshipsOf(pack: OpcPackage, part: string): Relationship[] {
  const rels = relationshipsPart(part);
  if (!pack.has(rels)) return [];
  return childrenOf(pack.xml(rels), "Relationship").map((element) => {
    const target = attribute(element, "Target") ?? "";
    const external = attribute(element, "TargetMode") === "External";
    return {
      id: attribute(element, "Id") ?? "",
      type: attribute(element, "Type") ?? "",
      target: external ? target : resolvePart(part, target),
      external,
    };
  });
}

/** Adds a relationship and returns its new id. The target of an external one is an address outside of the package. */
export function addRelationship(
  pack: OpcPackage,
  part: string,
  { type, target, external = false }: { type: string; target: string; external?: boolean },
): string {
  const rels = relationshipsPart(part);
  if (!pack.has(rels)) pack.set(rels, EMPTY);
  const used = new Set(relationshipsOf(pack, part).map((one) => one.id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const source = pack.text(rels);
  const root = pack.xml(rels);
  const edits = new XmlEdits();
  const place = external ? target : relativeTarget(part, target);
  const element = `<Relationship Id="rId${number}" Type="${type}" Target="${escapeAttribute(place)}"${external ? ' TargetMode="External"' : ""}/>`;
  edits.append(root, source, withPrefix(element, prefixOf(root)));
  pack.set(rels, edits.apply(source));
  return `rId${number}`;
}

/** Removes the relationships that lead from one part to another. A part left with none loses its relationships part. */
export function removeRelationship(pack: OpcPackage, part: string, target: string): void {
  const rels = relationshipsPart(part);
  if (!pack.has(rels)) return;
  const source = pack.text(rels);
  const edits = new XmlEdits();
  const elements = childrenOf(pack.xml(rels), "Relationship");
  const gone = elements.filter(
    (one) => attribute(one, "TargetMode") !== "External" && resolvePart(part, attribute(one, "Target") ?? "") === target,
  );
  for (const element of gone) edits.remove(element);
  if (gone.length === elements.length) pack.remove(rels);
  else pack.set(rels, edits.apply(source));
}
