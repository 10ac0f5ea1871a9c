import type { Telling } from "../Telling";

/** What stands between classes in one cell: a sign that no class has in its name, so that a filter or Text to Columns can part them. */
const between = " | ";

/** Several classes in one cell, as the label of each; what is no class stands for itself. */
export function classList({ words, language }: Telling, listed: string): string {
  return listed
    .split("|")
    .map((each) => words.classes[each]?.label[language] ?? each)
    .join(between);
}
