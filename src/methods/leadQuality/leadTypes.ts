/** Traits that a caller hears on the telephone. */
export const leadTraits = ["open", "fast", "large", "rational", "slow", "cautious", "friendly", "hard"] as const;
export type LeadTrait = (typeof leadTraits)[number];

/** From best to worst. */
export const leadTypes = ["ideal", "vip", "friendly", "cautious", "difficult"] as const;
export type LeadType = (typeof leadTypes)[number];

/** Points that a trait gives to a type. A large buyer may make demands and stays a VIP; being slow and rational alone makes nobody large. */
export const leadPoints: Readonly<Record<LeadType, Readonly<Partial<Record<LeadTrait, number>>>>> = {
  ideal: { open: 2, fast: 2, friendly: 1 },
  vip: { large: 3, rational: 1, slow: 1 },
  friendly: { friendly: 3, open: 1 },
  cautious: { cautious: 2, rational: 1, slow: 1 },
  difficult: { hard: 4 },
};

/** Of equal points the harder type is assumed, so that nobody is taken too lightly. */
const hardestFirst: readonly LeadType[] = ["difficult", "cautious", "friendly", "vip", "ideal"];

export interface LeadFound {
  readonly type: LeadType;
  readonly points: number;
  /** Points ahead of the next type. */
  readonly ahead: number;
}

/** The type that the traits give most points; a lead that shows none of them is taken as cautious. O(types × traits). */
export function leadTypeOf(traits: readonly LeadTrait[]): LeadFound {
  const scored = hardestFirst
    .map((type) => ({ type, points: traits.reduce((sum, trait) => sum + (leadPoints[type][trait] ?? 0), 0) }))
    .sort((a, b) => b.points - a.points);
  const [best, next] = [scored[0]!, scored[1]!];
  return best.points === 0 ? { type: "cautious", points: 0, ahead: 0 } : { ...best, ahead: best.points - next.points };
}
