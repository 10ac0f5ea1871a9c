import type { PageWord } from "../PageWords";

/** A workbook that comes with the page. */
export interface Sample {
  file: string;
  /** Address beside the page. */
  address: string;
  word: PageWord;
}

/** The first one is what the page opens when it is asked for nothing else. */
export const samples: readonly [Sample, ...Sample[]] = [
  { file: "online-retail.xlsx", address: "samples/online-retail.xlsx", word: "sampleOrders" },
  { file: "prospects-zh.xlsx", address: "samples/prospects-zh.xlsx", word: "sampleProspects" },
  { file: "sales-team.xlsx", address: "samples/sales-team.xlsx", word: "sampleTeam" },
];
