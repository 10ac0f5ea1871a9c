/** What Excel can be made to refuse on this page, in the order of the list. */
export const refusalKinds = [
  "editMode",
  "protectedSheet",
  "filtered",
  "merged",
  "pivot",
  "tooLarge",
  "lostConnection",
  "coAuthor",
  "deletedSheet",
  "slow",
] as const;

export type RefusalKind = (typeof refusalKinds)[number];
