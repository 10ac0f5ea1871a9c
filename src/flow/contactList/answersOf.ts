import type { AnyMethod } from "../../core/method/Method";
import type { Reason } from "../../core/method/Reason";
import type { Text } from "../../core/Text";
import { toldOf } from "../../sheets/toldOf";
import { inEveryLanguage } from "../../words/inEveryLanguage";
import type { Told } from "../../words/Told";
import { whySentence } from "../../words/whySentence";
import type { CustomerVerdict, Outcome } from "../Outcome";
import type { Answer } from "./Answer";

/** Columns by which a method plans contacts itself. */
const plannedColumn = "nextContact";
const channelColumn = "channel";

/** Whether a method has anything to say about when to contact a customer. */
export function plansContacts(method: AnyMethod): boolean {
  const intervals = Object.values(method.classes).some((each) => each.followUpDays !== undefined);
  return intervals || "followUpDays" in method || method.readsRules === true || plannedColumn in method.columns;
}

/** What a method says of each customer, by key; a class that asks for no contact says nothing. O(customers). */
export function answersOf(outcome: Outcome): ReadonlyMap<string, readonly Answer[]> {
  const told = toldOf(outcome);
  const found = new Map<string, Answer[]>();
  for (const customer of outcome.customers) {
    const answer = answerOf(customer, told, outcome);
    if (answer) found.set(customer.key, [...(found.get(customer.key) ?? []), answer]);
  }
  return found;
}

function answerOf(customer: CustomerVerdict, told: Told, { options }: Outcome): Answer | undefined {
  const { method, words } = told;
  const { class: id, columns } = customer;
  const interval = method.followUpDays?.(id, options) ?? method.classes[id]?.followUpDays ?? null;
  const planned = numberIn(columns[plannedColumn]);
  if (interval === null && planned === null) return undefined;
  const { label, advice } = words.classes[id]!;
  const phrase = columns[channelColumn];
  return {
    method: words.title,
    label,
    advice,
    role: method.classes[id]!.role,
    interval,
    planned,
    phrase: typeof phrase === "string" ? phrase : null,
    why: customer.why && sentenceOf(customer.why, told),
  };
}

function numberIn(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function sentenceOf(reason: Reason, told: Told): Text {
  return inEveryLanguage((language) => whySentence(reason, told, language));
}
