import type { Language } from "../core/Language";
import type { AnyMethod } from "../core/method/Method";
import type { Reason } from "../core/method/Reason";
import type { AnyMethodWords } from "./MethodWords";
import { conditionText } from "./conditionText";
import { say } from "./say";

/** Why a customer is in its class: the sentence of the reason's code, the conditions of a rule that held told one by one. */
export function whySentence(
  reason: Reason,
  told: { readonly method: AnyMethod; readonly words: AnyMethodWords },
  language: Language,
): string {
  const conditions = reason.met?.map((met) => conditionText(met, told, language)).join(language === "en" ? ", " : "、");
  return say(told.words.why[reason.code]!, language, { ...reason.facts, ...(conditions !== undefined && { conditions }) });
}
