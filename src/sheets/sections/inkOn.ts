const parts = (color: string): [number, number, number] =>
  [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number];

/** Luminance at which black and white text stand out equally well. */
const turningPoint = 0.179;

/**
 * The colour of text on a point of a colour scale: white on dark, `null` (the workbook's own) on light.
 * @param share 0 for `low`, 1 for `high`; Excel mixes the channels evenly between them
 * Source: WCAG 2.2, relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function inkOn(low: string, high: string, share: number): string | null {
  const from = parts(low);
  const [red, green, blue] = parts(high).map((channel, index) => linear((from[index]! + (channel - from[index]!) * share) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < turningPoint ? "#FFFFFF" : null;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
