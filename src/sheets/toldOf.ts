import type { AnyMethod, ClassDeclaration } from "../core/method/Method";
import { methods } from "../methods/methods";
import type { Told } from "../words/Told";
import type { AnyMethodWords } from "../words/MethodWords";
import { text } from "../words/text";
import { wordsOf } from "../words/wordsOf";
import type { Report } from "./Report";

/** The method of a report with its words; classes that came with the run stand beside those that the method declares. */
export function toldOf({ method: id, ownClasses, ownColumns }: Pick<Report, "method" | "ownClasses" | "ownColumns">): Told {
  const method: AnyMethod = methods[id];
  const words = wordsOf(id);
  if (!ownClasses) return { method, words, ownColumns };
  const classes: Record<string, ClassDeclaration> = { ...method.classes };
  const labels: Record<string, AnyMethodWords["classes"][string]> = { ...words.classes };
  for (const [own, { label, role, advice, followUpDays }] of Object.entries(ownClasses)) {
    classes[own] = { role, ...(followUpDays !== undefined && { followUpDays }) };
    labels[own] = { label: text(label, label, label), advice: text(advice, advice, advice) };
  }
  return { method: { ...method, classes }, words: { ...words, classes: labels }, ownColumns };
}
