import type { SavedWorkbook } from "../SavedWorkbook";
import type { OpcPackage } from "../opc/OpcPackage";
import { removeRelationship } from "../opc/relationships";
import { SETTINGS_NAMESPACE } from "../workbook/readCustomXml";
import { ownSettingsPart, readSettings, settingElements, webExtensions } from "../workbook/readSettings";
import { escapeAttribute, escapeText } from "../xml/escapeXml";
import { attribute, descendants } from "../xml/findXml";
import { prefixOf } from "../xml/withPrefix";
import { XmlEdits } from "../xml/XmlEdits";
import { addCustomXml } from "./saveCustomXml";

/** A file has one such part. */
const ITEM = "{6C0E8A51-2B7D-4C39-9F1E-D35A0B84E7C6}";

/**
 * Writes the settings that are different from the file.
 *
 * Excel keeps an add-in's settings in a web extension part ([MS-OWEXML] 2.2.7), which must name the add-in by its id and the store that it was
 * installed from (2.2.5, `id`, `store` and `storeType`). The embedded workbook knows neither, and a part that names no add-in would make Excel
 * look for one that does not exist. So settings that the file holds are changed where they are, new ones join them, and where the file has none
 * they go to a custom XML part, which Excel carries along and never repairs. Excel's own settings do not show those.
 */
export function saveSettings(pack: OpcPackage, workbook: string, model: SavedWorkbook): void {
  const old = readSettings(pack, workbook);
  const now = new Map([...model.settings].map(([key, value]) => [key, JSON.stringify(value)]));
  const gone = [...old.keys()].filter((key) => !now.has(key));
  if (gone.length === 0 && [...now].every(([key, text]) => JSON.stringify(old.get(key)) === text)) return;
  const homes = webExtensions(pack).filter((part) => patchKnown(pack, part, { now, gone }));
  const [home] = homes;
  if (home !== undefined && ownSettingsPart(pack, workbook) === undefined) addProperties(pack, home, now);
  else saveOwn(pack, workbook, now);
}

/** Changes and removes the settings that a part holds, takes those off the list, and answers whether there were any. */
function patchKnown(pack: OpcPackage, part: string, { now, gone }: { now: Map<string, string>; gone: readonly string[] }): boolean {
  const source = pack.text(part);
  const edits = new XmlEdits();
  let isHome = false;
  for (const element of settingElements(pack.xml(part))) {
    const key = attribute(element, "name") ?? "";
    const value = now.get(key);
    isHome ||= value !== undefined;
    if (gone.includes(key)) edits.remove(element);
    else if (value !== undefined && !isSameJson(attribute(element, "value") ?? "", value)) edits.setAttribute(element, "value", value);
    now.delete(key);
  }
  pack.set(part, edits.apply(source));
  return isHome;
}

function isSameJson(a: string, b: string): boolean {
  try {
    return JSON.stringify(JSON.parse(a)) === b;
  } catch {
    return JSON.stringify(a) === b;
  }
}

function addProperties(pack: OpcPackage, part: string, now: ReadonlyMap<string, string>): void {
  if (now.size === 0) return;
  const source = pack.text(part);
  const root = pack.xml(part);
  const edits = new XmlEdits();
  const prefix = prefixOf(root);
  const xml = [...now]
    .map(([key, value]) => `<${prefix}property name="${escapeAttribute(key)}" value="${escapeAttribute(value)}"/>`)
    .join("");
  const list = descendants(root, "properties")[0];
  if (list !== undefined) edits.append(list, source, xml);
  else edits.insert(descendants(root, "bindings")[0]?.start ?? root.contentEnd, `<${prefix}properties>${xml}</${prefix}properties>`);
  pack.set(part, edits.apply(source));
}

/** The part of our own holds these and no others; without any it goes. */
function saveOwn(pack: OpcPackage, workbook: string, now: ReadonlyMap<string, string>): void {
  const known = ownSettingsPart(pack, workbook);
  if (now.size === 0) {
    if (known !== undefined) removeRelationship(pack, workbook, known);
    return;
  }
  const settings = [...now].map(([key, value]) => `<setting name="${escapeAttribute(key)}">${escapeText(value)}</setting>`).join("");
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${settings}</settings>`;
  if (known !== undefined) pack.set(known, xml);
  else addCustomXml(pack, workbook, { id: ITEM, xml, namespace: SETTINGS_NAMESPACE });
}
