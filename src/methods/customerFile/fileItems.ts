/** What a customer's file should tell besides the name, in the order in which a sales manager would ask for it. */
export const fileItems = [
  "contactPerson",
  "need",
  "stage",
  "contactRole",
  "budget",
  "deciders",
  "close",
  "lastContact",
  "nextStep",
  "customerKind",
  "industry",
  "notes",
] as const;
export type FileItem = (typeof fileItems)[number];

/** What nobody asks of a customer who needs nothing. */
export const ofDeals: readonly FileItem[] = ["budget", "deciders", "close", "nextStep"];

/** What to ask next, as phrases. */
export type Ask = `ask.${FileItem}`;
export const asks = fileItems.map((item): Ask => `ask.${item}`);
