import { defineDecision } from "../../core/method/defineDecision";
import { nextYearly } from "./nextYearly";

/**
 * Occasions: birthdays, ends of contracts and milestones in the days ahead, nearest first.
 * Cost: O(N log N) for N customers, for the list.
 */
export const triggers = defineDecision({
  id: "triggers",
  group: "relationship",
  source: { title: "Occasions to get in touch (birthday, contract end, anniversary), as common in customer care" },
  dated: true,
  needs: {
    contractEnd: { anyOf: ["contractEnd"], optional: true },
    birthday: { anyOf: ["birthday"], optional: true },
    milestone: { anyOf: ["milestone"], optional: true },
    tenure: { anyOf: ["tenure"], optional: true },
    monetary: { anyOf: ["monetary"], optional: true },
  },
  leastOneOf: ["contractEnd", "birthday", "milestone", "tenure"],
  options: { days: { kind: "integer", default: 30, min: 1, max: 365 } },
  classes: {
    contractEnds: { role: "risk", followUpDays: 7 },
    birthday: { role: "good", followUpDays: 7 },
    milestone: { role: "fair", followUpDays: 7 },
    none: { role: "plain" },
  },
  columns: {
    daysLeft: { kind: "days", written: "table" },
    contractOn: { kind: "date", written: "list" },
    birthdayOn: { kind: "date", written: "list" },
    milestoneOn: { kind: "date", written: "list" },
    anniversaryOn: { kind: "date", written: "list" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: ({ numbers }, { days }, { asOf }) => {
    const ahead = (on: Float64Array): Float64Array => on.map((day) => (day >= asOf && day - asOf <= days ? day : NaN));
    const left = (on: Float64Array): Float64Array => on.map((day) => day - asOf);
    const contractOn = ahead(numbers.contractEnd);
    const birthdayOn = ahead(numbers.birthday.map((day) => nextYearly(day, asOf)));
    const milestoneOn = ahead(numbers.milestone);
    const anniversaryOn = ahead(numbers.tenure.map((known) => nextYearly(asOf - known, asOf)));
    const daysLeft = nearest([contractOn, birthdayOn, milestoneOn, anniversaryOn].map(left));
    return {
      contractOn,
      birthdayOn,
      milestoneOn,
      anniversaryOn,
      daysLeft,
      nearness: daysLeft.map((each) => -each),
      toContract: left(contractOn),
      toBirthday: left(birthdayOn),
      toMilestone: left(milestoneOn),
      toAnniversary: left(anniversaryOn),
    };
  },
  rules: ({ days }) => [
    { when: [{ of: "toContract", is: "<=", value: days }], class: "contractEnds" },
    { when: [{ of: "toBirthday", is: "<=", value: days }], class: "birthday" },
    { when: [{ of: "toMilestone", is: "<=", value: days }], class: "milestone" },
    { when: [{ of: "toAnniversary", is: "<=", value: days }], class: "milestone" },
    { when: [], class: "none" },
  ],
  act: ["contractEnds", "birthday", "milestone"],
  actBy: "nearness",
  says: { phrases: ["toContract", "toBirthday", "toMilestone", "toAnniversary"] },
});

/** The smallest number per row; NaN where every one is missing. */
function nearest(columns: readonly Float64Array[]): Float64Array {
  const first = columns[0] ?? new Float64Array();
  return first.map((_, row) => {
    const known = columns.flatMap((column) => (Number.isNaN(column[row]) ? [] : [column[row]!]));
    return known.length === 0 ? NaN : Math.min(...known);
  });
}
