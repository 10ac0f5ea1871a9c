import type { Verdicts } from "../../core/method/Method";
import type { OwnRuleTold } from "../../sheets/OwnRuleTold";
import type { RulesRead } from "./RulesRead";

/** The rules as they were read, each with what it did. */
export function toldRules(read: RulesRead, { decided = [] }: Pick<Verdicts, "decided">): readonly OwnRuleTold[] {
  const idle = new Set(read.warnings.filter(({ code }) => code === "rule.neverHolds").map(({ cell }) => cell));
  return read.rules.map(({ when, class: id }, place) => {
    const { sheet, cell } = read.places[place]!;
    return { number: read.numbers[place]!, class: id, when, customers: decided[place] ?? 0, idle: idle.has(cell), sheet, cell };
  });
}
