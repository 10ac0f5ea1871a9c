import { relationshipsOf } from "../opc/relationships";
import { isRelationship } from "../opc/Relationship";
import type { OpcPackage } from "../opc/OpcPackage";
import { attribute, childrenOf, descendants } from "../xml/findXml";

/** The settings that an add-in keeps in the file: the properties of its web extension part. Each value is a JSON text. */
export function readSettings(pack: OpcPackage): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  const panes = relationshipsOf(pack, "").filter(isRelationship("webextensiontaskpanes"));
  const extensions = panes.flatMap((pane) => relationshipsOf(pack, pane.target).filter(isRelationship("webextension")));
  for (const { target } of extensions.filter((one) => pack.has(one.target))) {
    for (const property of descendants(pack.xml(target), "properties").flatMap((one) => childrenOf(one, "property"))) {
      settings.set(attribute(property, "name") ?? "", parsed(attribute(property, "value") ?? ""));
    }
  }
  return settings;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
