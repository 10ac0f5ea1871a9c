/** Red, green and blue as shares of full light, from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

/**
 * The light of a colour as a screen gives it.
 * @param colour `#RRGGBB` in sRGB
 * Source: WCAG 2.2, relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function linearOf(colour: string): Light {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return [red!, green!, blue!];
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
