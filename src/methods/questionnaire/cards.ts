import type { Section, TableCell } from "../../core/method/Section";

/** What a card says of a type, line by line. */
export const cardLines = ["talk", "show", "avoid"] as const;

export type CardLine = (typeof cardLines)[number];

/** The phrases of a card: its headers, the names of its lines, and every line of every type. */
export type CardPhrase<T extends string> = "type" | "aspect" | "advice" | CardLine | `${T}.${CardLine}`;

export function cardPhrases<T extends string>(types: readonly T[]): readonly CardPhrase<T>[] {
  const lines = types.flatMap((type) => cardLines.map((line) => `${type}.${line}` as const));
  return ["type", "aspect", "advice", ...cardLines, ...lines];
}

/** A card for every type that somebody has, in the order of the declaration: how to talk, what to show, what to avoid. */
export function cards(types: readonly string[], found: readonly string[]): Section {
  const met = types.filter((type) => found.includes(type));
  return {
    kind: "table",
    id: "cards",
    columns: [
      { id: "type", kind: "class" },
      { id: "aspect", kind: "text" },
      { id: "advice", kind: "text" },
    ],
    rows: met.flatMap((type) =>
      cardLines.map((line, at): TableCell[] => [
        at === 0 ? { class: type } : null,
        { code: line, facts: {} },
        { code: `${type}.${line}`, facts: {} },
      ]),
    ),
  };
}
