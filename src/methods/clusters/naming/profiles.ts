import type { Role } from "../../../core/Role";

/** A kind of customer: where it stands against the others, in standard deviations: how lately, how often and for how much it buys. */
export interface Profile {
  readonly lately: number;
  readonly often: number;
  readonly much: number;
  readonly role: Role;
  readonly followUpDays: number;
}

/**
 * The kinds of customers that a cluster can be named after, from best to worst. Our own choice: they cover the combinations that clusters of customers fall
 * into, with one for accounts that tower over the rest.
 */
export const profiles = {
  topAccounts: { lately: 0.6, often: 2.2, much: 2.4, role: "best", followUpDays: 7 },
  regularHigh: { lately: 0.6, often: 1.1, much: 1.1, role: "best", followUpDays: 14 },
  recentHigh: { lately: 0.5, often: -0.3, much: 1, role: "good", followUpDays: 14 },
  frequentSmall: { lately: 0.6, often: 1, much: -0.3, role: "good", followUpDays: 30 },
  activeMiddle: { lately: 0.6, often: 0.1, much: 0.1, role: "good", followUpDays: 30 },
  recentSmall: { lately: 0.7, often: -0.8, much: -0.8, role: "fair", followUpDays: 30 },
  middle: { lately: -0.3, often: 0.1, much: 0.1, role: "fair", followUpDays: 30 },
  quietRegularHigh: { lately: -0.9, often: 0.8, much: 0.9, role: "risk", followUpDays: 7 },
  quietHigh: { lately: -0.9, often: -0.4, much: 0.8, role: "risk", followUpDays: 7 },
  quietFrequentSmall: { lately: -0.9, often: 0.8, much: -0.4, role: "watch", followUpDays: 14 },
  quietSmall: { lately: -0.6, often: -0.6, much: -0.6, role: "watch", followUpDays: 60 },
  longGone: { lately: -1.5, often: -1.1, much: -1.1, role: "gone", followUpDays: 180 },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileId = keyof typeof profiles;
