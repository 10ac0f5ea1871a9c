import type { SheetModel } from "../../model/WorkbookModel";
import { fileFormula } from "../cells/futureFunctions";
import { sqref } from "../sheets/areas";
import { attribute, child, childrenOf, innerText } from "../xml/findXml";
import { escapeText } from "../xml/escapeXml";
import type { XmlElement } from "../xml/XmlElement";
import type { SheetEditor } from "./SheetEditor";

type Validation = SheetModel["validations"][number];

/**
 * Follows validations that moved, went or had their formulas rewritten. They stand in file order, so each is found by what it was; the part of the
 * rule that the model does not know (messages, alerts) stays.
 */
export function patchValidations(editor: SheetEditor, old: readonly Validation[], now: readonly Validation[]): void {
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  const list = editor.child("dataValidations");
  const elements = childrenOf(list, "dataValidation");
  const partners = match(old, now);
  let kept = 0;
  elements.forEach((element, index) => {
    const partner = partners[index];
    if (partner === undefined) {
      editor.edits.remove(element);
      return;
    }
    kept++;
    editor.edits.setAttribute(element, "sqref", sqref(partner.areas));
    for (const key of ["formula1", "formula2"] as const) patchFormula(editor, child(element, key), partner[key]);
  });
  if (list === undefined || kept === elements.length) return;
  if (kept > 0) {
    editor.edits.setAttribute(list, "count", attribute(list, "count") === undefined ? undefined : String(kept));
    return;
  }
  editor.edits.replace(list.start, list.contentStart, "");
  editor.edits.replace(list.contentEnd, list.end, "");
}

/** Validations are only ever moved and removed, never reordered: each new one is the next old one of its type. */
function match(old: readonly Validation[], now: readonly Validation[]): (Validation | undefined)[] {
  let next = 0;
  return old.map((one, index) => {
    const rest = old.length - index;
    const candidate = now[next];
    const mustSkip = now.length - next < rest && candidate !== undefined && !isAlike(one, candidate);
    if (candidate === undefined || mustSkip) return undefined;
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
