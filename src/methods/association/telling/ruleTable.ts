import type { Section, SectionColumn, TableCell } from "../../../core/method/Section";
import type { Findings } from "./Findings";
import { between, namesOf } from "./namesOf";

/** The rules as a table to sort and filter: names first, their codes at the end where there are any. */
export function ruleTable({ items, rules, level }: Findings): Section {
  const coded = items.codes !== undefined;
  const columns: SectionColumn[] = [
    { id: "left", kind: "text" },
    { id: "right", kind: "text" },
    { id: "count", kind: "count" },
    { id: "support", kind: "share" },
    { id: "confidence", kind: "share" },
    { id: "lift", kind: "score" },
    { id: "conviction", kind: "score" },
    { id: "corrected", kind: "score" },
    { id: "significant", kind: "text" },
    ...(coded
      ? ([
          { id: "leftCodes", kind: "text" },
          { id: "rightCode", kind: "text" },
        ] as const)
      : []),
  ];
  const rows = rules.map(({ left, right, ...rule }): TableCell[] => [
    namesOf(left, items),
    items.names[right]!,
    rule.count,
    rule.support,
    rule.confidence,
    rule.lift,
    Number.isFinite(rule.conviction) ? rule.conviction : null,
    rule.corrected,
    { code: rule.corrected <= level ? "yes" : "no", facts: {} },
    ...(coded ? [left.map((item) => items.codes![item]).join(between), items.codes[right]!] : []),
  ]);
  return { kind: "table", id: "rules", own: true, columns, rows };
}
