import type { Language } from "../core/Language";
import type { Reason } from "../core/method/Reason";
import type { Text } from "../core/Text";
import { functionReasons } from "./functions";
import { refusalSentence } from "./refusals";
import { say } from "./say";
import { skippedReason, skippedWords } from "./skipped";

const own: Readonly<Record<string, Text>> = functionReasons;

/** The sentence of a reason that a cell function gives: its own, one about reading a cell, or a refusal of its method. */
export function reasonSentence(reason: Reason, language: Language): string {
  if (reason.code in skippedWords) return skippedReason(reason, language);
  const sentence = own[reason.code];
  return sentence ? say(sentence, language, reason.facts) : refusalSentence(reason, language);
}
