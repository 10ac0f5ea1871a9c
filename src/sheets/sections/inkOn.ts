import { contrast } from "../../core/colour/contrast";

const [white, black] = ["#FFFFFF", "#000000"];

const channels = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/**
 * The colour of text on a point of a colour scale: white where that stands out better than black, else `null` (the workbook's own).
 * @param share 0 for `low`, 1 for `high`; Excel mixes the channels evenly between them
 */
export function inkOn(low: string, high: string, share: number): string | null {
  const to = channels(high);
  const mixed = channels(low).map((channel, index) => Math.round(channel + (to[index]! - channel) * share));
  const ground = `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
  return contrast(white, ground) > contrast(black, ground) ? white : null;
}
