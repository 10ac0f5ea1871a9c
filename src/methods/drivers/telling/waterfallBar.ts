/** A bar of a waterfall: what it stands on, which is not drawn, and its length above and below zero. */
export interface WaterfallBar {
  readonly foot: number;
  readonly above: number;
  readonly below: number;
}

/** The bar from one height to another. Stacked upon its foot it covers exactly the way between them, also where that leads through zero. */
export function waterfallBar(from: number, to: number): WaterfallBar {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const foot = low > 0 ? low : Math.min(high, 0);
  return { foot, above: Math.max(high, 0) - Math.max(foot, 0), below: Math.min(low, 0) - Math.min(foot, 0) };
}
