import { isRelationship } from "../opc/Relationship";
import { relationshipsOf } from "../opc/relationships";
import type { OpcPackage } from "../opc/OpcPackage";
import { attribute, childrenOf, descendants } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { customXmlOf, SETTINGS_NAMESPACE } from "./readCustomXml";

/**
 * The settings that add-ins keep in the file, each a JSON text: the properties of web extension parts, which Excel writes, and those of the
 * part of our own (see `saveSettings`).
 */
export function readSettings(pack: OpcPackage, workbook: string): Map<string, unknown> {
  const extensions = webExtensions(pack).flatMap((part) => settingElements(pack.xml(part)));
  const inExtensions = extensions.map((one) => [attribute(one, "name") ?? "", parsed(attribute(one, "value") ?? "")] as const);
  const own = ownSettings(pack, workbook).map(([name, text]) => [name, parsed(text)] as const);
  return new Map([...inExtensions, ...own]);
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

/** The part of our own that holds settings. */
export function ownSettingsPart(pack: OpcPackage, workbook: string): string | undefined {
  return customXmlOf(pack, workbook).find(({ namespace }) => namespace === SETTINGS_NAMESPACE)?.part;
}

/** Names and JSON texts in the part of our own. */
export function ownSettings(pack: OpcPackage, workbook: string): [string, string][] {
  const part = ownSettingsPart(pack, workbook);
  const elements = part === undefined ? [] : childrenOf(pack.xml(part), "setting");
  return elements.map((one) => [attribute(one, "name") ?? "", one.text]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
