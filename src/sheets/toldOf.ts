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
  const own = Object.entries(ownClasses);
  const classes: Record<string, ClassDeclaration> = {
    ...method.classes,
    ...Object.fromEntries(own.map(([id, { role, followUpDays }]) => [id, { role, ...(followUpDays !== undefined && { followUpDays }) }])),
  };
  const labels: Record<string, AnyMethodWords["classes"][string]> = {
    ...words.classes,
    ...Object.fromEntries(
      own.map(([id, { label, advice }]) => [id, { label: text(label, label, label), advice: text(advice, advice, advice) }]),
    ),
  };
  return { method: { ...method, classes }, words: { ...words, classes: labels }, ownColumns };
}
