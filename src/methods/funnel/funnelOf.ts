import { stages, type Stage } from "../../core/fields/pipelineFields";

export interface FunnelStep {
  readonly stage: Stage;
  /** Customers who stand at the stage now. */
  readonly customers: number;
  /** Customers who stand at the stage or beyond it. */
  readonly reached: number;
  /** Money of those who stand at the stage now. */
  readonly money: number;
  /** Share of those who reached the stage that reached the next; `null` at the last stage and where nobody came. */
  readonly conversion: number | null;
}

/** The funnel that customers make by the stages at which they stand now: whoever stands at a stage has passed those before it. O(N). */
export function funnelOf(classes: readonly Stage[], money: Float64Array): FunnelStep[] {
  const customers = stages.map((stage) => classes.filter((each) => each === stage).length);
  const reached = customers.map((_, place) => customers.slice(place).reduce((sum, count) => sum + count, 0));
  return stages.map((stage, place) => {
    const next = reached[place + 1];
    const sums = classes.reduce((sum, each, row) => (each === stage && !Number.isNaN(money[row]) ? sum + money[row]! : sum), 0);
    return {
      stage,
      customers: customers[place]!,
      reached: reached[place]!,
      money: sums,
      conversion: next === undefined || reached[place] === 0 ? null : next / reached[place]!,
    };
  });
}
