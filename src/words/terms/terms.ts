import { buyingTerms } from "./buyingTerms";
import { dealTerms } from "./dealTerms";
import { leavingTerms } from "./leavingTerms";
import type { Term } from "./Term";

/** Every term that is explained where it stands. */
export const terms = { ...buyingTerms, ...leavingTerms, ...dealTerms } as const satisfies Readonly<Record<string, Term>>;

export type TermId = keyof typeof terms;
