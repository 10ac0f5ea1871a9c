/**
 * Lightens (tint > 0) or darkens (tint < 0) `#RRGGBB` as Excel does: on the lightness of the HSL model.
 * @see ECMA-376 part 1, 18.8.19, attribute tint
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [hue, saturation, lightness] = toHsl(color);
  const moved = tint < 0 ? lightness * (1 + Math.max(tint, -1)) : lightness * (1 - Math.min(tint, 1)) + Math.min(tint, 1);
  return toHex([hue, saturation, moved]);
}

function toHsl(color: string): [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const lightness = (high + low) / 2;
  const span = high - low;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const hue = high === r ? ((g - b) / span + 6) % 6 : high === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [hue, saturation, lightness];
}

function toHex([hue, saturation, lightness]: [number, number, number]): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const low = lightness - chroma / 2;
  const part = (shift: number): string => {
    const at = (hue + shift) % 6;
    const value = low + chroma * Math.min(1, Math.max(0, Math.abs(at - 3) - 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${part(0)}${part(4)}${part(2)}`;
}
