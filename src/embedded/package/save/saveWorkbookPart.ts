import { child, numeric, path } from "../xml/findXml";
import { prefixOf, withPrefix } from "../xml/withPrefix";
import type { XmlElement } from "../xml/XmlElement";
import { XmlEdits } from "../xml/XmlEdits";
import type { SheetEntry } from "../workbook/readSheetList";
import type { SaveContext } from "./SaveContext";
import { patchStructure } from "./patchStructure";
import { namesElement, namesXml } from "./saveNames";
import { sheetTabs } from "./saveSheetList";

const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews " +
  "pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Patches the workbook part: tabs, names, the active tab, and whether Excel computes everything when it opens the file. */
export function saveWorkbookPart(
  context: SaveContext,
  { entries, added }: { entries: readonly SheetEntry[]; added: ReadonlyMap<string, string> },
): void {
  const { pack, parts, model, calculation, shifts } = context;
  const source = pack.text(parts.part);
  const root = pack.xml(parts.part);
  const edits = new XmlEdits();
  const tabs = sheetTabs({ model, source, entries, added });
  const ids = tabs.map(({ id }) => id);
  const oldIds = entries.map(
    (entry) => model.sheets.find((sheet) => sheet.part === entry.part)?.id ?? (entry.isWorksheet ? `gone ${entry.part}` : ""),
  );
  replaceContent(edits, { root, source }, { element: child(root, "sheets"), name: "sheets", content: tabs.map(({ xml }) => xml).join("") });
  const names = namesXml({ shifts, model, root, source, oldIds, newIds: ids });
  replaceContent(edits, { root, source }, { element: namesElement(root), name: "definedNames", content: names });
  patchActive(edits, { root, source }, { place: ids.indexOf(model.activeSheet), count: ids.length });
  const structure = patchStructure(edits, root, model.structure);
  if (structure !== undefined) edits.insert(placeFor(root, "workbookProtection"), withPrefix(structure, prefixOf(root)));
  if (calculation.needed) askForCalculation(edits, { root, source });
  pack.set(parts.part, edits.apply(source));
}

interface Part {
  root: XmlElement;
  source: string;
}

/** Replaces what stands in an element, unless it is the same; an element that would be empty goes. */
function replaceContent(
  edits: XmlEdits,
  { root, source }: Part,
  { element, name, content }: { element: XmlElement | undefined; name: string; content: string },
): void {
  const prefix = prefixOf(root);
  const text = withPrefix(content, prefix);
  const old = element === undefined ? "" : element.children.map((one) => source.slice(one.start, one.end)).join("");
  if (old === text) return;
  if (text === "" && element !== undefined) edits.remove(element);
  else if (element !== undefined) edits.replace(element.start, element.end, `<${prefix}${name}>${text}</${prefix}${name}>`);
  else edits.insert(placeFor(root, name), `<${prefix}${name}>${text}</${prefix}${name}>`);
}

function placeFor(root: XmlElement, name: string): number {
  const place = ORDER.indexOf(name);
  return root.children.find((one) => ORDER.indexOf(one.local) > place)?.start ?? root.contentEnd;
}

function patchActive(edits: XmlEdits, { root }: Part, { place, count }: { place: number; count: number }): void {
  const view = path(root, "bookViews", "workbookView");
  if (place < 0 || (numeric(view, "activeTab") ?? 0) === place) return;
  if (view === undefined) {
    edits.insert(placeFor(root, "bookViews"), withPrefix(`<bookViews><workbookView activeTab="${place}"/></bookViews>`, prefixOf(root)));
    return;
  }
  edits.setAttribute(view, "activeTab", place === 0 ? undefined : String(place));
  if ((numeric(view, "firstSheet") ?? 0) >= count) edits.setAttribute(view, "firstSheet", undefined);
}

function askForCalculation(edits: XmlEdits, { root }: Part): void {
  const element = child(root, "calcPr");
  if (element !== undefined) edits.setAttribute(element, "fullCalcOnLoad", "1");
  else edits.insert(placeFor(root, "calcPr"), withPrefix('<calcPr fullCalcOnLoad="1"/>', prefixOf(root)));
}
