import type { AxisModel } from "../../model/ChartModel";

/** A value axis with even ticks. */
export interface ValueScale {
  minimum: number;
  maximum: number;
  ticks: number[];
  /** Pixels for a value. */
  place: (value: number) => number;
}

/** A step of the axis's own that would give more ticks than this is not followed. */
const MOST_STEPS = 100;

/** The step of 1, 2, 2.5 or 5 times a power of ten that divides a span into at most `most` parts. */
export function evenStep(span: number, most: number): number {
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** A scale over `values` that begins at zero unless all values lie far from it, with the axis's own limits and step where it has any. */
export function valueScale(
  values: readonly number[],
  axis: AxisModel | undefined,
  { from, to, most = 6 }: { from: number; to: number; most?: number },
): ValueScale {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((greatest, value) => Math.max(greatest, value), 0);
  const span = (axis?.maximum ?? high) - (axis?.minimum ?? low) || 1;
  const own = axis?.majorUnit;
  const step = own !== undefined && span / own <= MOST_STEPS ? own : evenStep(span, most);
  const minimum = axis?.minimum ?? Math.floor(low / step + 1e-9) * step;
  const least = Math.ceil(high / step - 1e-9) * step;
  const maximum = axis?.maximum ?? (least > minimum ? least : minimum + step);
  const count = Math.round((maximum - minimum) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((minimum + index * step).toPrecision(12))).filter(
    (tick) => tick <= maximum + step * 1e-6,
  );
  return {
    minimum,
    maximum,
    ticks,
    place: (value) => from + ((Math.min(maximum, Math.max(minimum, value)) - minimum) / (maximum - minimum || 1)) * (to - from),
  };
}
