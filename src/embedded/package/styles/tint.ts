/** Hue, lightness and saturation are whole numbers up to this, as in Windows' own conversion: its rounding is what Excel's palette shows. */
const MAX = 240;
const THIRD = MAX / 3;
const SIXTH = MAX / 6;

type Triple = [number, number, number];

/**
 * Lightens (tint > 0) or darkens (tint < 0) `#RRGGBB` as Excel does.
 * @see ECMA-376 part 1, 18.8.19, attribute tint; Microsoft KB 29240, converting between RGB and HLS
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as Triple;
  const by = Math.max(-1, Math.min(1, tint));
  if (r === g && g === b) {
    const grey = Math.round(by < 0 ? r * (1 + by) : r * (1 - by) + 255 * by);
    return hex([grey, grey, grey]);
  }
  const [hue, lightness, saturation] = toHls([r, g, b]);
  const moved = by < 0 ? Math.trunc(lightness * (1 + by)) : Math.trunc(lightness * (1 - by)) + (MAX - Math.trunc(MAX * (1 - by)));
  return hex(toRgb([hue, moved, saturation]));
}

function toHls(rgb: Triple): Triple {
  const [r, g] = rgb;
  const high = Math.max(...rgb);
  const low = Math.min(...rgb);
  const [sum, span] = [high + low, high - low];
  const lightness = Math.trunc((sum * MAX + 255) / 510);
  const reach = lightness <= MAX / 2 ? sum : 510 - sum;
  const saturation = Math.trunc((span * MAX + Math.trunc(reach / 2)) / reach);
  const [red, green, blue] = rgb.map((part) => Math.trunc(((high - part) * SIXTH + Math.trunc(span / 2)) / span)) as Triple;
  const hue = high === r ? blue - green : high === g ? THIRD + red - blue : 2 * THIRD + green - red;
  return [(hue + MAX) % MAX, lightness, saturation];
}

function toRgb([hue, lightness, saturation]: Triple): Triple {
  const top =
    lightness <= MAX / 2
      ? Math.trunc((lightness * (MAX + saturation) + MAX / 2) / MAX)
      : lightness + saturation - Math.trunc((lightness * saturation + MAX / 2) / MAX);
  const low = 2 * lightness - top;
  return [hue + THIRD, hue, hue - THIRD].map((at) => Math.trunc((partAt((at + MAX) % MAX, low, top) * 255 + MAX / 2) / MAX)) as Triple;
}

function partAt(hue: number, low: number, top: number): number {
  const slope = (way: number): number => low + Math.trunc(((top - low) * way + MAX / 12) / SIXTH);
  if (hue < SIXTH) return slope(hue);
  if (hue < MAX / 2) return top;
  return hue < 2 * THIRD ? slope(2 * THIRD - hue) : low;
}

function hex(rgb: Triple): string {
  return `#${rgb.map((part) => Math.max(0, Math.min(255, part)).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
