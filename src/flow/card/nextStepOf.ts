import type { AnyMethod } from "../../core/method/Method";
import { methods, type MethodId } from "../../methods/methods";
import { completeOptions } from "../completeOptions";
import { dueOf } from "../contactList/dueOf";
import type { CardBook } from "./CardBook";
import { classIdOf } from "./classesOf";
import type { CardClass, NextStep } from "./CustomerCard";
import { measureOf } from "./figuresOf";

/** Columns in which a method plans the contact itself: the day, and what for and by what means. */
const planned = "nextContact";
const means = ["purpose", "channel"] as const;

/**
 * What the method that asks for it first wants done: the same days as on the list of whom to contact. Where no method names a day, the advice of the first class
 * counts.
 */
export function nextStepOf(book: CardBook, customer: number, classes: readonly CardClass[]): NextStep | null {
  const steps = classes.map((each) => stepOf(book, customer, each));
  const dated = steps.filter(({ when }) => when !== null).sort((a, b) => a.when! - b.when!);
  return dated[0] ?? steps.find(({ advice }) => advice !== null) ?? null;
}

function stepOf(book: CardBook, customer: number, { method, label, role, advice }: CardClass): NextStep {
  const cells = book.results.find((result) => result.method === method)?.rows.get(book.subjects.keys[customer]!)?.cells ?? {};
  const day = cells[planned];
  const since = (measure: "daysSinceContact" | "recency"): number | null => {
    const days = measureOf(book, customer, measure);
    return days === null ? null : book.asOf - days;
  };
  const when = dueOf(
    { interval: intervalOf(book, method, label), planned: typeof day === "number" ? day : null },
    { contact: since("daysSinceContact"), order: since("recency"), onList: null },
    book.asOf,
  );
  const how = means.map((id) => cells[id]).filter((cell) => typeof cell === "string" && cell !== "") as string[];
  return { method, label, role, advice, when, overdue: when === null ? 0 : book.asOf - when, how };
}

/** Days between contacts of a class, by the options with which the method was last run; options that no longer fit give the usual ones. */
function intervalOf({ options }: CardBook, method: MethodId, label: string): number | null {
  const declared: AnyMethod = methods[method];
  const id = classIdOf(method, label);
  if (id === undefined) return null;
  const given = Object.entries(options[method] ?? {}).filter(([option]) => option in declared.options);
  const all = completeOptions(declared.options, Object.fromEntries(given));
  return declared.followUpDays?.(id, all) ?? declared.classes[id]?.followUpDays ?? null;
}
