/** The formula of a rule that holds for cells with exactly this text: `="At risk"`. */
export function textFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}
