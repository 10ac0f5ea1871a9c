import { areaAddress, quoteSheet } from "../../model/address";
import type { DefinedName, SheetModel } from "../../model/WorkbookModel";
import type { SavedWorkbook } from "../SavedWorkbook";
import { fileFormula, plainFormula } from "../cells/futureFunctions";
import { attribute, child, numeric } from "../xml/findXml";
import { escapeAttribute, escapeText } from "../xml/escapeXml";
import type { XmlElement } from "../xml/XmlElement";
import { areAreas } from "../sheets/readPageLayout";
import type { FileShifts } from "../shift/FileShifts";
import { nameElements } from "../workbook/readNames";

const PRINT_TITLES = "_xlnm.Print_Titles";
const PRINT_AREA = "_xlnm.Print_Area";
const FILTER = "_xlnm._FilterDatabase";

/** The names of the file: the element, its sheet in the model (`null` when that is gone), and what it is made of now. */
export interface NamesToSave {
  shifts: FileShifts;
  model: SavedWorkbook;
  root: XmlElement;
  source: string;
  /** Ids of the file's sheets in their old order; "" for one that the model does not hold. */
  oldIds: readonly string[];
  /** Ids in the order that is being saved; "" likewise. */
  newIds: readonly string[];
}

/** The content of `definedNames`: kept names byte for byte as far as their sheet's place did not move. */
export function namesXml({ model, root, source, oldIds, newIds, shifts }: NamesToSave): string {
  const elements = nameElements(root);
  const written = new Set<string>();
  const pieces = elements.map((element) => {
    const name = attribute(element, "name") ?? "";
    const oldPlace = numeric(element, "localSheetId");
    const scope = oldPlace === undefined ? undefined : oldIds[oldPlace];
    const place = scope === undefined || scope === "" ? oldPlace : newIds.indexOf(scope);
    if (place === -1) return "";
    written.add(keyOf(name, scope));
    const sheet = scope === undefined ? undefined : model.sheets.find((one) => one.id === scope);
    const formula = name.startsWith("_xlnm.")
      ? builtInFormula(name, sheet, { text: withPlaceLeft(shifts.formula(element.text)), inFile: element.text })
      : userFormula(model.names, { name, scope, text: element.text });
    if (formula === undefined) return "";
    return withPlace(
      formula === element.text ? source.slice(element.start, element.end) : withText(source, element, formula),
      oldPlace,
      place,
    );
  });
  for (const { name, scope, formula, comment, visible } of model.names) {
    if (written.has(keyOf(name, scope))) continue;
    pieces.push(
      nameXml({
        name,
        formula: fileFormula(formula.replace(/^=/, "")),
        comment,
        hidden: !visible,
        place: scope === undefined ? undefined : newIds.indexOf(scope),
      }),
    );
  }
  newIds.forEach((id, place) => {
    const sheet = model.sheets.find((one) => one.id === id);
    for (const name of [PRINT_AREA, PRINT_TITLES, FILTER]) {
      const formula = sheet === undefined || written.has(keyOf(name, id)) ? undefined : builtInFormula(name, sheet, {});
      if (formula !== undefined) pieces.push(nameXml({ name, formula, comment: "", hidden: name === FILTER, place }));
    }
  });
  return pieces.join("");
}

function keyOf(name: string, scope: string | undefined): string {
  return `${scope ?? ""}!${name.toLowerCase()}`;
}

function userFormula(
  names: readonly DefinedName[],
  { name, scope, text }: { name: string; scope: string | undefined; text: string },
): string | undefined {
  const now = names.find((one) => keyOf(one.name, one.scope) === keyOf(name, scope));
  if (now === undefined) return undefined;
  return now.formula === `=${plainFormula(text)}` ? text : fileFormula(now.formula.replace(/^=/, ""));
}

/** What Excel's own name for a sheet says now; the file's text where the model knows nothing better, `undefined` for no such name. */
function builtInFormula(
  name: string,
  sheet: SheetModel | undefined,
  { text, inFile }: { text?: string | undefined; inFile?: string },
): string | undefined {
  if (sheet === undefined) return text;
  const { printTitleRows, printArea } = sheet.pageLayout;
  const home = quoteSheet(sheet.name);
  if (name === PRINT_TITLES) {
    const rows = printTitleRows === undefined ? undefined : `${home}!$${printTitleRows[0] + 1}:$${printTitleRows[1] + 1}`;
    const columns = /[^,]*!\$?[A-Z]+:\$?[A-Z]+/.exec(text ?? "")?.[0];
    const formula = [columns, rows].filter((one) => one !== undefined).join(",");
    return formula === "" ? undefined : sameReference(text, formula);
  }
  const area = name === PRINT_AREA ? printArea : name === FILTER ? sheet.autoFilter : undefined;
  if (area === undefined)
    return name === FILTER && text !== undefined && sheet.tables.length === 0 && sheet.part === undefined
      ? undefined
      : name === PRINT_AREA && isOneArea(inFile)
        ? undefined
        : text;
  const dollars = areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return sameReference(text, `${home}!${dollars}`);
}

/** The old text where it means the same: files quote and mark references in more ways than one. */
function sameReference(text: string | undefined, formula: string): string {
  return text !== undefined && plain(text) === plain(formula) ? text : formula;
}

/** Of several areas, those whose cells are still there; `undefined` where none is. */
function withPlaceLeft(formula: string): string | undefined {
  if (!formula.includes("#REF!")) return formula;
  const left = formula.split(",").filter((part) => !part.includes("#REF!"));
  return left.length === 0 ? undefined : left.join(",");
}

function plain(reference: string): string {
  return reference.replace(/[$']/g, "");
}

/** A print area of several areas is more than the model holds, and stays as it is. */
function isOneArea(text: string | undefined): boolean {
  return text !== undefined && !areAreas(text);
}

function nameXml({
  name,
  formula,
  comment,
  hidden,
  place,
}: {
  name: string;
  formula: string;
  comment: string;
  hidden: boolean;
  place: number | undefined;
}): string {
  const marks = `${comment === "" ? "" : ` comment="${escapeAttribute(comment)}"`}${place === undefined ? "" : ` localSheetId="${place}"`}${hidden ? ' hidden="1"' : ""}`;
  return `<definedName name="${escapeAttribute(name)}"${marks}>${escapeText(formula)}</definedName>`;
}

function withText(source: string, element: XmlElement, formula: string): string {
  return `${source.slice(element.start, element.contentStart)}${escapeText(formula)}${source.slice(element.contentEnd, element.end)}`;
}

function withPlace(xml: string, old: number | undefined, place: number | undefined): string {
  return old === place ? xml : xml.replace(/\slocalSheetId=(?:"\d+"|'\d+')/, ` localSheetId="${place}"`);
}

/** The element that holds all names. */
export function namesElement(root: XmlElement): XmlElement | undefined {
  return child(root, "definedNames");
}
