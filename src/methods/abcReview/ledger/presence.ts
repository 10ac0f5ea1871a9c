import type { Amounts } from "./Ledger";

/** 1 for each subject with some money that is not zero; the share of our brand is no money. O(subjects × measures). */
export function presence(amounts: Amounts, count: number): Uint8Array {
  const present = new Uint8Array(count);
  for (const [id, values] of Object.entries(amounts)) {
    if (id === "brandShare") continue;
    values.forEach((value, subject) => {
      if (value !== 0 && !Number.isNaN(value)) present[subject] = 1;
    });
  }
  return present;
}
