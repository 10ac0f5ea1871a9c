import { quantileBreaks } from "../../../core/statistics/quantileBreaks";
import { skewness } from "../../../core/statistics/skewness";
import { total } from "../../../core/statistics/total";

/** How a measure is brought to the scale of the others. */
export interface Scale {
  /** Whether log(1 + value) stands for the value. */
  readonly log: boolean;
  /** Values beyond these are unusual; in the scale of the logarithm where that is used. */
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  /** Standard deviation of the population; 1 where all values are equal. */
  readonly deviation: number;
}

export interface ScaleChoice {
  readonly log: "auto" | "always" | "never";
  /** Whether values beyond the fences count as the fence. */
  readonly winsorise: boolean;
}

/** Above this the distribution is called highly skewed. Source: Bulmer, Principles of Statistics (1979), chapter 4. */
const highlySkewed = 1;
/** Interquartile ranges from the quartiles to the outer fences. Source: Tukey, Exploratory Data Analysis (1977), section 2D. */
const outerFences = 3;

/**
 * The scale of a measure: the logarithm where it is highly skewed and never negative, outer fences, then mean 0 and standard deviation 1.
 * @param values ascending, so that the same values give the same digits whatever the order of the rows
 * Cost: O(n log n).
 */
export function scaleMeasure(values: Float64Array, { log: wanted, winsorise }: ScaleChoice): Scale {
  const log = (values[0] ?? 0) >= 0 && (wanted === "always" || (wanted === "auto" && skewness(values) > highlySkewed));
  const seen = log ? values.map(Math.log1p) : values;
  const [low = NaN, , high = NaN] = quantileBreaks(seen, 4);
  const reach = outerFences * (high - low);
  // Where the middle half is all one value the fences would shut out everybody else.
  const [least, most] = reach > 0 ? [low - reach, high + reach] : [-Infinity, Infinity];
  const kept = winsorise ? seen.map((value) => Math.min(most, Math.max(least, value))) : seen;
  const mean = total(kept) / kept.length;
  const deviation = Math.sqrt(total(kept.map((value) => (value - mean) ** 2)) / kept.length);
  return { log, least, most, mean, deviation: deviation > 0 ? deviation : 1 };
}
