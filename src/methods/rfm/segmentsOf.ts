import { mean } from "../../core/statistics/mean";
import type { Measures, Scores } from "./scoreRows";
import { eightTypes, elevenSegments, segmentAt, threeTiers } from "./segmentMaps";

export type SegmentSet = "eleven" | "eight" | "three";

export type SegmentId =
  keyof (typeof elevenSegments)["segments"] | keyof (typeof eightTypes)["segments"] | keyof (typeof threeTiers)["segments"];

/** The segments of each set, from best to worst. */
export const segmentSets: Readonly<Record<SegmentSet, readonly SegmentId[]>> = {
  eleven: Object.keys(elevenSegments.segments) as SegmentId[],
  eight: Object.keys(eightTypes.segments) as SegmentId[],
  three: Object.keys(threeTiers.segments) as SegmentId[],
};

/** A score of another scale brought to five: ceil(5 · score / n). */
export function onFive(score: number, scale: number): number {
  return Math.ceil((5 * score) / scale);
}

/** The three scores of one customer. */
export interface CustomerScores {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** One of the eleven segments; `against` says what stands against recency. Scores are on five. */
export function elevenAt({ r, f, m }: CustomerScores, against: "frequency" | "mean"): SegmentId {
  // Half up: 3.5 is 4.
  return segmentAt(elevenSegments, { r, f: against === "mean" ? Math.floor((f + m) / 2 + 0.5) : f });
}

/** One of the three tiers; scores on five. */
export function tierAt({ r, f, m }: CustomerScores): SegmentId {
  return segmentAt(threeTiers, { r, fm: f + m });
}

/** The segment of every customer. O(N). */
export function segmentsOf(
  measures: Measures,
  scores: Scores,
  choice: { readonly set: SegmentSet; readonly against: "frequency" | "mean"; readonly scale: number },
): SegmentId[] {
  if (choice.set === "eight") return eightOf(measures);
  const five = (values: Int32Array, row: number): number => onFive(values[row]!, choice.scale);
  return Array.from(scores.r, (_, row) => {
    const point = { r: five(scores.r, row), f: five(scores.f, row), m: five(scores.m, row) };
    return choice.set === "three" ? tierAt(point) : elevenAt(point, choice.against);
  });
}

function eightOf({ recency, frequency, monetary }: Measures): SegmentId[] {
  const [meanR, meanF, meanM] = [mean([...recency]), mean([...frequency]), mean([...monetary])];
  return Array.from(recency, (days, row) =>
    segmentAt(eightTypes, { r: above(meanR, days), f: above(frequency[row]!, meanF), m: above(monetary[row]!, meanM) }),
  );
}

/** 1 where the first number is the larger by more than the rounding of a mean. */
function above(larger: number, smaller: number): 0 | 1 {
  return larger - smaller > 1e-12 * Math.max(Math.abs(larger), Math.abs(smaller)) ? 1 : 0;
}
