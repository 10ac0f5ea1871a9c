import type { Chain } from "./Chain";
import type { Totals } from "./Totals";

/** The factors of both periods. A ratio that one period does not have is taken from the other, so that it brings nothing; without either it is 0. */
export function factorsOf(before: Totals, after: Totals, { steps }: Chain): { readonly before: number[]; readonly after: number[] } {
  const ratios = (totals: Totals): number[] =>
    steps.map((step, index) => {
      const over = index === 0 ? 1 : totals[steps[index - 1]!];
      return over === 0 ? NaN : totals[step] / over;
    });
  const [was, is] = [ratios(before), ratios(after)];
  const known = (own: number[], other: number[]): number[] =>
    own.map((ratio, index) => [ratio, other[index]!].find((value) => !Number.isNaN(value)) ?? 0);
  return { before: known(was, is), after: known(is, was) };
}
