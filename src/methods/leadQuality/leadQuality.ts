import { defineMethod } from "../../core/method/defineMethod";
import { largestFirst } from "../../core/method/largestFirst";
import { orNull } from "../../core/method/orNull";
import type { MetCondition, Reason } from "../../core/method/Reason";
import { leadPoints, leadTraits, leadTypeOf, type LeadFound, type LeadTrait } from "./leadTypes";

/**
 * Telephone lead quality: what kind of customer a lead is by what was heard on the telephone, and which to pass on.
 * Cost: O(N log N) for N leads, for the list of those to call first.
 */
export const leadQuality = defineMethod({
  id: "lead-quality",
  group: "pipeline",
  unit: "customer",
  dated: false,
  source: { title: "Five kinds of telephone leads, as taught in Chinese telephone sales training" },
  needs: {
    open: { anyOf: ["leadOpen"], optional: true },
    fast: { anyOf: ["leadFast"], optional: true },
    large: { anyOf: ["leadLarge"], optional: true },
    rational: { anyOf: ["leadRational"], optional: true },
    slow: { anyOf: ["leadSlow"], optional: true },
    cautious: { anyOf: ["leadCautious"], optional: true },
    friendly: { anyOf: ["leadFriendly"], optional: true },
    hard: { anyOf: ["leadHard"], optional: true },
    calls: { anyOf: ["contacts"], optional: true },
    expected: { anyOf: ["expected"], optional: true },
  },
  leastOneOf: leadTraits,
  options: { passCalls: { kind: "integer", default: 3, min: 1, max: 50 } },
  classes: {
    ideal: { role: "best", followUpDays: 1 },
    vip: { role: "good", followUpDays: 14 },
    friendly: { role: "fair", followUpDays: 7 },
    cautious: { role: "watch", followUpDays: 14 },
    difficult: { role: "risk", followUpDays: 7 },
  },
  columns: {
    points: { kind: "count", written: "list" },
    ahead: { kind: "count", written: "list" },
    calls: { kind: "count", written: "list" },
    expected: { kind: "money", written: "list" },
  },
  money: "expected",
  says: { why: ["traits", "noTrait", "pass"], findings: ["good", "none"], refusals: [], sections: ["first", "pass"] },
  classify(rows, { passCalls }) {
    const { calls, expected } = rows.numbers;
    const seen = Array.from({ length: rows.count }, (_, row) => leadTraits.filter((trait) => rows.numbers[trait][row]! >= 1));
    const found = seen.map(leadTypeOf);
    const passed = found.map(({ type }, row) => type === "difficult" && calls[row]! >= passCalls);
    const good = found.flatMap(({ type }, row) => (type === "ideal" || type === "vip" ? [row] : []));
    return {
      classes: found.map(({ type }) => type),
      columns: {
        points: found.map(({ points }) => points),
        ahead: found.map(({ ahead }) => ahead),
        calls: Array.from(calls, orNull),
        expected: Array.from(expected, orNull),
      },
      why: found.map((lead, row) => (passed[row] ? { code: "pass", facts: { calls: calls[row]! } } : whyOf(lead, seen[row]!))),
      sections: [
        { kind: "customers", id: "first", rows: largestFirst(good, expected), columns: ["points", "expected"] },
        { kind: "customers", id: "pass", rows: passed.flatMap((pass, row) => (pass ? [row] : [])), columns: ["calls"] },
      ],
      finding: { code: good.length > 0 ? "good" : "none", facts: { count: good.length, all: rows.count } },
    };
  },
});

/** The traits that gave the type its points. */
function whyOf({ type, points }: LeadFound, seen: readonly LeadTrait[]): Reason {
  if (points === 0) return { code: "noTrait", facts: {} };
  const met = seen
    .filter((trait) => leadPoints[type][trait] !== undefined)
    .map((trait): MetCondition => ({ condition: { of: trait, is: "=", value: 1 }, value: 1 }));
  return { code: "traits", facts: {}, met };
}
