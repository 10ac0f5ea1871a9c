import type { SheetModel } from "../../model/WorkbookModel";
import { fileFormula } from "../cells/futureFunctions";
import { sqref } from "../sheets/areas";
import { attribute, child, childrenOf, innerText } from "../xml/findXml";
import { escapeAttribute, escapeText } from "../xml/escapeXml";
import type { XmlElement } from "../xml/XmlElement";
import type { SheetEditor } from "./SheetEditor";
import { validationMarks } from "./validationMarks";
import type { ValidationMarks } from "./validationMarks";

type Validation = SheetModel["validations"][number];

/**
 * Follows validations that moved, went, came or had their formulas rewritten. Those of the file stand in file order, so each is found by what it
 * was; the part of a rule that the model does not know (messages, alerts) stays.
 */
export function patchValidations(editor: SheetEditor, old: readonly Validation[], now: readonly Validation[]): void {
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  const list = editor.child("dataValidations");
  const elements = childrenOf(list, "dataValidation");
  const partners = match(old, now);
  let count = 0;
  elements.forEach((element, index) => {
    const partner = partners[index];
    if (partner === undefined) {
      editor.edits.remove(element);
      return;
    }
    count++;
    editor.edits.setAttribute(element, "sqref", sqref(partner.areas));
    patchMarks(editor, element, { before: validationMarks(old[index]!), after: validationMarks(partner) });
    for (const key of ["formula1", "formula2"] as const) patchFormula(editor, child(element, key), partner[key]);
  });
  const fresh = now.filter((one) => !partners.includes(one));
  patchList(editor, list, { count: count + fresh.length, xml: fresh.map(validationXml).join("") });
}

function patchList(editor: SheetEditor, list: XmlElement | undefined, { count, xml }: { count: number; xml: string }): void {
  if (list === undefined) {
    if (count > 0) editor.insert("dataValidations", `<dataValidations count="${count}">${xml}</dataValidations>`);
    return;
  }
  if (count === 0) {
    editor.edits.replace(list.start, list.contentStart, "");
    if (list.contentStart < list.end) editor.edits.replace(list.contentEnd, list.end, "");
    return;
  }
  if (attribute(list, "count") !== undefined) editor.edits.setAttribute(list, "count", String(count));
  if (xml !== "") editor.edits.append(list, editor.sheet.text, editor.prefixed(xml));
}

function validationXml({ areas, type, formula1, formula2, ...rest }: Validation): string {
  const formulas = [formula1, formula2].map((formula, index) =>
    formula === undefined ? "" : `<formula${index + 1}>${escapeText(fileFormula(formula.replace(/^=/, "")))}</formula${index + 1}>`,
  );
  const marks = validationMarks({ areas, type, ...rest }).map(([name, value]) =>
    value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`,
  );
  return `<dataValidation type="${type}"${marks.join("")} sqref="${sqref(areas)}">${formulas.join("")}</dataValidation>`;
}

/** Only what is different, so that marks of the file that mean the same stay as they are. */
function patchMarks(
  editor: SheetEditor,
  element: XmlElement,
  { before, after }: { before: ValidationMarks; after: ValidationMarks },
): void {
  after.forEach(([name, value], index) => {
    if (before[index]?.[1] !== value) editor.edits.setAttribute(element, name, value);
  });
}

/** The rule that each old one has become: rules keep their order, and one that is missing went. */
function match(old: readonly Validation[], now: readonly Validation[]): (Validation | undefined)[] {
  let next = 0;
  return old.map((one, index) => {
    const candidate = now[next];
    const isShort = now.length - next < old.length - index;
    if (candidate?.type !== one.type || (isShort && !isAlike(one, candidate))) return undefined;
    next++;
    return candidate;
  });
}

function isAlike(a: Validation, b: Validation): boolean {
  return a.type === b.type && a.formula1 === b.formula1 && a.formula2 === b.formula2;
}

function patchFormula(editor: SheetEditor, element: XmlElement | undefined, formula: string | undefined): void {
  if (element === undefined || formula === undefined) return;
  const text = fileFormula(formula.replace(/^=/, ""));
  if (innerText(element).trim() !== text) editor.edits.replace(element.contentStart, element.contentEnd, escapeText(text));
}
