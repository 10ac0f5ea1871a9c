/**
 * The value of each customer; one without its own takes that which is given at another customer of the same industry, `choose` deciding between several.
 * NaN where nobody gives one. The order of the rows does not matter as long as it does not matter to `choose`. O(N).
 */
export function takenOver(
  values: Float64Array,
  industries: readonly (string | null)[],
  choose: (one: number, other: number) => number,
): Float64Array {
  const known = new Map<string, number>();
  values.forEach((value, row) => {
    const industry = industryKey(industries[row] ?? null);
    if (industry !== "" && !Number.isNaN(value)) known.set(industry, choose(value, known.get(industry) ?? value));
  });
  return values.map((value, row) => (Number.isNaN(value) ? (known.get(industryKey(industries[row] ?? null)) ?? NaN) : value));
}

/** An industry as it is compared: without case, width and spaces at its ends; empty where none is written. */
export function industryKey(industry: string | null): string {
  return (industry ?? "").normalize("NFKC").trim().toLowerCase();
}
