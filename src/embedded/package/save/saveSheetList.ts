import type { SavedWorkbook } from "../SavedWorkbook";
import { encodeCellText } from "../cells/cellText";
import { RELATIONSHIP } from "../opc/namespaces";
import { escapeAttribute } from "../xml/escapeXml";
import { numeric } from "../xml/findXml";
import type { SheetEntry } from "../workbook/readSheetList";

export interface SheetListToSave {
  model: SavedWorkbook;
  source: string;
  entries: readonly SheetEntry[];
  /** Relationship ids of new sheets by their id in the model. */
  added: ReadonlyMap<string, string>;
}

/** One tab: a sheet of the model, or one that the model does not hold (a chart sheet), which keeps its place. */
export interface SavedTab {
  /** "" for a tab that the model does not hold. */
  id: string;
  xml: string;
}

const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The tabs in the order of the model. Tabs that did not change keep their element. */
export function sheetTabs({ model, source, entries, added }: SheetListToSave): SavedTab[] {
  let nextId = Math.max(0, ...entries.map(({ element }) => numeric(element, "sheetId") ?? 0));
  const tabs = model.sheets.map((sheet): SavedTab => {
    const entry = entries.find((one) => one.part === sheet.part);
    const name = escapeAttribute(encodeCellText(sheet.name));
    const state = STATES[sheet.visibility];
    if (entry === undefined) {
      nextId++;
      const marks = `name="${name}" sheetId="${nextId}"${state === undefined ? "" : ` state="${state}"`}`;
      return { id: sheet.id, xml: `<sheet xmlns:r="${RELATIONSHIP}" ${marks} r:id="${added.get(sheet.id) ?? ""}"/>` };
    }
    let xml = source.slice(entry.element.start, entry.element.end);
    if (entry.name !== sheet.name) xml = xml.replace(/\sname=(?:"[^"]*"|'[^']*')/, () => ` name="${name}"`);
    if (entry.visibility !== sheet.visibility) {
      xml = xml.replace(/\sstate=(?:"[^"]*"|'[^']*')/, "");
      if (state !== undefined) xml = xml.replace(/\ssheetId=/, ` state="${state}" sheetId=`);
    }
    return { id: sheet.id, xml };
  });
  entries.forEach(({ isWorksheet, element }, place) => {
    if (!isWorksheet) tabs.splice(Math.min(place, tabs.length), 0, { id: "", xml: source.slice(element.start, element.end) });
  });
  return tabs;
}
