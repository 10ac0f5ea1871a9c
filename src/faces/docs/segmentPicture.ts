import { palette } from "../../core/palette";
import { rfm } from "../../methods/rfm/rfm";
import { elevenSegments, segmentAt } from "../../methods/rfm/segmentMaps";
import { wordsOf } from "../../words/wordsOf";

const side = 104;
const left = 64;
const top = 40;

/** The eleven segments on recency × frequency as an SVG: every cell with its segment, best recency on top. Drawn from the map itself. */
export function segmentPicture(): string {
  const cells = [5, 4, 3, 2, 1].flatMap((r, row) =>
    [1, 2, 3, 4, 5].map((f, column) => cellOf({ r, f }, { x: left + column * side, y: top + row * (side / 2) })),
  );
  const recency = [5, 4, 3, 2, 1].map((r, row) => label(`R ${r}`, { x: left - 20, y: top + row * (side / 2) + side / 4 + 4 }));
  const frequency = [1, 2, 3, 4, 5].map((f, column) => label(`F ${f}`, { x: left + column * side + side / 2, y: top - 12 }));
  const [width, height] = [left + 5 * side + 16, top + 5 * (side / 2) + 16];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The eleven segments by recency and frequency">`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...frequency,
    ...recency,
    ...cells,
    "</svg>",
    "",
  ].join("\n");
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function cellOf(scores: { readonly r: number; readonly f: number }, { x, y }: Place): string {
  const id = segmentAt(elevenSegments, scores);
  const { fill, text } = palette[rfm.classes[id].role];
  const name = wordsOf("rfm").classes[id]?.label.en ?? id;
  return `<rect x="${x + 1}" y="${y + 1}" width="${side - 2}" height="${side / 2 - 2}" fill="${fill ?? "#FFFFFF"}"/><text x="${x + side / 2}" y="${y + side / 4 + 4}" font-family="Segoe UI, sans-serif" font-size="11" text-anchor="middle" fill="${text ?? "#242424"}">${name}</text>`;
}

function label(text: string, { x, y }: Place): string {
  return `<text x="${x}" y="${y}" font-family="Segoe UI, sans-serif" font-size="12" text-anchor="middle" fill="#5B5B5B">${text}</text>`;
}
