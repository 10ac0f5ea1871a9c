import { isRelationship } from "../opc/Relationship";
import { relationshipsOf } from "../opc/relationships";
import type { OpcPackage } from "../opc/OpcPackage";
import { attribute, childrenOf, descendants } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";

/** The settings that an add-in keeps in the file: the properties of its web extension part. Each value is a JSON text. */
export function readSettings(pack: OpcPackage): Map<string, unknown> {
  const elements = webExtensions(pack).flatMap((part) => settingElements(pack.xml(part)));
  return new Map(elements.map((element) => [attribute(element, "name") ?? "", parsed(attribute(element, "value") ?? "")]));
}

/** The web extension parts of a workbook. */
export function webExtensions(pack: OpcPackage): string[] {
  const panes = relationshipsOf(pack, "").filter(isRelationship("webextensiontaskpanes"));
  const extensions = panes.flatMap((pane) => relationshipsOf(pack, pane.target).filter(isRelationship("webextension")));
  return extensions.map(({ target }) => target).filter((target) => pack.has(target));
}

export function settingElements(root: XmlElement): XmlElement[] {
  return descendants(root, "properties").flatMap((one) => childrenOf(one, "property"));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
