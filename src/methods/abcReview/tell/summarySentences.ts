import type { Reason } from "../../../core/method/Reason";
import type { Section } from "../../../core/method/Section";
import type { Facts } from "../../../core/refusal/Refusal";
import { total } from "../../../core/statistics/total";
import type { Move } from "../judge/moveOf";
import { moversOf } from "../movement/movers";
import type { Review } from "../Review";
import { headCountSentence } from "./headCountSentence";

/** Customers named in the summary. */
const callsTold = 5;
const risesTold = 3;

/** What the manager has to know, on one page: who moved and what that did to the money, who to call, who to thank, the head count, and what to be careful about. */
export function summarySentences(review: Review): Section[] {
  const parts: readonly (readonly [id: string, lines: readonly Reason[]])[] = [
    ["changed", [...movedLines(review), ...headCountSentence(review)]],
    ["callNow", callLines(review)],
    ["goodNews", riseLines(review)],
    ["careful", [...runningLine(review), ...review.notices]],
  ];
  return parts.flatMap(([id, lines]): Section[] => (lines.length === 0 ? [] : [{ kind: "sentences", id, lines }]));
}

function movedLines(review: Review): Reason[] {
  const { previous, moves } = review;
  if (previous === undefined) return [{ code: "firstReview", facts: { period: review.ledger.current.id } }];
  const count = (...wanted: Move[]): number => moves.filter((move) => move !== null && wanted.includes(move)).length;
  const change = (...wanted: Move[]): number =>
    total(moves.flatMap((move, subject) => (move !== null && wanted.includes(move) ? review.now[subject]! - review.before[subject]! : [])));
  const lines: (readonly [code: string, facts: Facts])[] = [
    ["left", { customers: count("lost"), money: -change("lost"), previous }],
    ["came", { customers: count("new", "back"), returned: count("back"), money: change("new", "back") }],
    ["fell", { customers: count("down"), money: Math.abs(change("down")), sense: change("down") > 0 ? 1 : 0 }],
    ["rose", { customers: count("up"), money: Math.abs(change("up")), sense: change("up") < 0 ? 1 : 0 }],
    ["stayed", { customers: count("same"), money: Math.abs(change("same")), sense: change("same") < 0 ? 1 : 0 }],
  ];
  return lines.flatMap(([code, { sense, ...facts }]) =>
    facts.customers === 0 ? [] : [{ code: sense === 1 ? `${code}Against` : code, facts }],
  );
}

/** Those who fell or left with the most money at stake. */
function callLines(review: Review): Reason[] {
  const { ledger, ids, from, to, stake, before, previous = "" } = review;
  return [...moversOf(review, "leavers"), ...moversOf(review, "fallers")]
    .filter((subject) => stake[subject]! > 0)
    .sort((a, b) => stake[b]! - stake[a]! || (ledger.keys[a]! < ledger.keys[b]! ? -1 : 1))
    .slice(0, callsTold)
    .map((subject): Reason => {
      const name = ledger.names[subject]!;
      const was = ids[from[subject]!]!;
      if (to[subject]! < 0) return { code: "callLost", facts: { name, was, money: before[subject]!, previous } };
      return { code: "callFallen", facts: { name, was, is: ids[to[subject]!]!, money: stake[subject]!, previous } };
    });
}

function riseLines(review: Review): Reason[] {
  const { ledger, ids, from, to, stake } = review;
  return moversOf(review, "risers")
    .filter((subject) => stake[subject]! > 0)
    .slice(0, risesTold)
    .map((subject) => ({
      code: "risen",
      facts: { name: ledger.names[subject]!, was: ids[from[subject]!]!, is: ids[to[subject]!]!, money: stake[subject]! },
    }));
}

function runningLine({ ledger }: Review): Reason[] {
  return ledger.running ? [{ code: "running", facts: { period: ledger.current.id, day: ledger.current.last } }] : [];
}
