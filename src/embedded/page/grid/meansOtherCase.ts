import type { ConditionalFormatModel } from "../../model/WorkbookModel";

type TextRule = Extract<ConditionalFormatModel, { type: "containsText" }>;

function holds(value: string, text: string, operator: TextRule["operator"]): boolean {
  if (operator === "beginsWith") return value.startsWith(text);
  if (operator === "endsWith") return value.endsWith(text);
  return value.includes(text) === (operator === "contains");
}

/** Whether a text rule answers otherwise for this text once capitals and small letters count as the same, as they do in Excel. */
export function meansOtherCase(value: string, { text, operator }: Pick<TextRule, "text" | "operator">): boolean {
  return holds(value, text, operator) !== holds(value.toLowerCase(), text.toLowerCase(), operator);
}
