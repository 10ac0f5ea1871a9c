import type { Language } from "../../../core/Language";
import { planSections, type PlanSection } from "../../../flow/planSections";
import { planWords } from "../../../words/planWords";
import type { PlanShown } from "../../../workbook/PlanShown";

/** A plan for people. */
export function planText(plan: PlanShown, language: Language): string {
  const clear = plan.obstacles.length > 0 ? [] : [[planWords.clear[language]]];
  const blocks = [...clear, ...planSections(plan, language).map(linesOf)];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function linesOf({ title, lines, note }: PlanSection): string[] {
  const told = lines.map(({ text, address }) => (address === undefined ? text : `${text} (${address})`));
  return [title, ...[...told, ...(note === undefined ? [] : [note])].map((line) => `  ${line}`)];
}
