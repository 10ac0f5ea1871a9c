import type { Section } from "../../core/method/Section";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { customerColumns } from "../columns/customerColumns";
import { linePart } from "../layout/linePart";
import { sectionFrame } from "../layout/sectionFrame";
import { tablePart } from "../layout/tablePart";
import type { Part } from "../layout/Part";
import type { Telling } from "../Telling";

/** Rows that the summary shows; a longer list gets a sheet of its own. */
export const listLimit = 25;

/** Customers to act on: name, class and the section's columns. */
export function customerList(telling: Telling, section: Extract<Section, { kind: "customers" }>): Part {
  const { report, words, language } = telling;
  const { title, note } = words.sections[section.id]!;
  if (section.rows.length === 0) return sectionFrame(title[language], [], linePart(sheetWords.nobody[language]));
  const customers = section.rows.slice(0, listLimit).map((row) => report.customers[row]!);
  const cut = section.rows.length > listLimit;
  const rest = cut ? say(sheetWords.restElsewhere, language, { count: listLimit, all: section.rows.length }) : undefined;
  return sectionFrame(title[language], [note?.[language], rest], tablePart(customerColumns(telling, customers, section.columns)));
}
