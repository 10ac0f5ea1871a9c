import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe-core finds wrong on the pane's page by WCAG 2.2 A and AA, as `rule: element`. */
export async function axeProblems(pane: Frame): Promise<string[]> {
  if (!(await pane.evaluate(() => "axe" in globalThis))) await pane.evaluate(axe);
  const found = await pane.evaluate<Found, string[]>((tags) => {
    const runner = (globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<Found> } }).axe;
    return runner.run(document, { runOnly: tags });
  }, rules);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
