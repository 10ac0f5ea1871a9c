import type { Language } from "../core/Language";
import type { Reason } from "../core/method/Reason";
import { conditionText } from "./conditionText";
import type { Told } from "./Told";
import { say } from "./say";
import { handWords } from "./handWords";

/** Why a customer is in its class: the sentence of the reason's code, the conditions of a rule that held told one by one. */
export function whySentence(reason: Reason, told: Told, language: Language): string {
  if (reason.code === "byHand") return handWords.byHand[language];
  const conditions = reason.met?.map((met) => conditionText(met, told, language)).join(language === "en" ? ", " : "、");
  return say(told.words.why[reason.code]!, language, { ...reason.facts, ...(conditions !== undefined && { conditions }) });
}
