import type { Amounts } from "./Ledger";

/** 1 for each subject with some amount that is not zero. O(subjects × measures). */
export function presence(amounts: Amounts, count: number): Uint8Array {
  const present = new Uint8Array(count);
  for (const values of Object.values(amounts)) {
    values.forEach((value, subject) => {
      if (value !== 0 && !Number.isNaN(value)) present[subject] = 1;
    });
  }
  return present;
}
