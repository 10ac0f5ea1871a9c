import type { WorkbookModel } from "../../model/WorkbookModel";
import { setContentType } from "../opc/contentTypes";
import type { OpcPackage } from "../opc/OpcPackage";
import { isRelationship } from "../opc/Relationship";
import { addRelationship, relationshipsOf } from "../opc/relationships";
import { readSettings, settingElements, webExtensions } from "../workbook/readSettings";
import { escapeAttribute } from "../xml/escapeXml";
import { attribute, descendants } from "../xml/findXml";
import { prefixOf } from "../xml/withPrefix";
import { XmlEdits } from "../xml/XmlEdits";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The embedded workbook does not know which add-in speaks: settings without a part go to one under this id. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Writes the add-in's settings that are different from the file into the web extension part that holds them. */
export function saveSettings(pack: OpcPackage, model: WorkbookModel): void {
  const old = readSettings(pack);
  const changed = [...model.settings].filter(([key, value]) => JSON.stringify(old.get(key)) !== JSON.stringify(value));
  const gone = [...old.keys()].filter((key) => !model.settings.has(key));
  if (changed.length === 0 && gone.length === 0) return;
  const now = new Map(changed.map(([key, value]) => [key, JSON.stringify(value)]));
  for (const part of webExtensions(pack)) patchKnown(pack, part, { now, gone });
  if (now.size > 0) addProperties(pack, webExtensions(pack)[0] ?? addPart(pack), now);
}

/** Changes and removes the settings that a part holds, and takes those off the list of what is to be written. */
function patchKnown(pack: OpcPackage, part: string, { now, gone }: { now: Map<string, string>; gone: readonly string[] }): void {
  const source = pack.text(part);
  const edits = new XmlEdits();
  for (const element of settingElements(pack.xml(part))) {
    const key = attribute(element, "name") ?? "";
    const value = now.get(key);
    if (gone.includes(key)) edits.remove(element);
    else if (value !== undefined) edits.setAttribute(element, "value", value);
    now.delete(key);
  }
  pack.set(part, edits.apply(source));
}

function addProperties(pack: OpcPackage, part: string, now: ReadonlyMap<string, string>): void {
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

function addPart(pack: OpcPackage): string {
  const part = pack.freeName("xl/webextensions/webextension#.xml");
  pack.set(
    part,
    `${HEAD}<we:webextension xmlns:we="${EXTENSION}" id="{${NOBODY}}"><we:reference id="${NOBODY}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      "<we:alternateReferences/><we:properties></we:properties><we:bindings/></we:webextension>",
  );
  setContentType(pack, part, "application/vnd.ms-office.webextension+xml");
  const panes = relationshipsOf(pack, "").find(isRelationship("webextensiontaskpanes"))?.target ?? "xl/webextensions/taskpanes.xml";
  const isNew = !pack.has(panes);
  if (isNew) pack.set(panes, `${HEAD}<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`);
  const id = addRelationship(pack, panes, { type: `${TYPES}/webextension`, target: part });
  const source = pack.text(panes);
  const root = pack.xml(panes);
  const edits = new XmlEdits();
  const name = prefixOf(root);
  edits.append(
    root,
    source,
    `<${name}taskpane dockstate="right" visibility="0" width="350" row="0"><${name}webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></${name}taskpane>`,
  );
  pack.set(panes, edits.apply(source));
  if (!isNew) return part;
  setContentType(pack, panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
  addRelationship(pack, "", { type: `${TYPES}/webextensiontaskpanes`, target: panes });
  return part;
}
