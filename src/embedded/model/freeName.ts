const LONGEST = 31;

/** `Name (2)`, `Name (3)` … as Excel calls copies of a sheet. */
export function freeName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  const used = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const end = ` (${String(number)})`;
    const free = stem.slice(0, LONGEST - end.length) + end;
    if (!used.has(free.toLowerCase())) return free;
  }
}
