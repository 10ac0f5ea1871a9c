import type { Look } from "./RestorePoint";

/** Queues the loading of how cells look; call the result after a sync. What is not the same in all of them is left out. */
export function loadLook(range: Excel.Range): () => Look {
  range.load("format/fill/color,format/font/color,format/font/bold,format/font/italic");
  return () => {
    const { fill, font } = range.format;
    const told: readonly (readonly [keyof Look, string | boolean | null])[] = [
      ["fill", fill.color],
      ["color", font.color],
      ["bold", font.bold],
      ["italic", font.italic],
    ];
    return Object.fromEntries(told.filter(([, value]) => value !== null));
  };
}

const isNone = (fill: string): boolean => fill === "" || fill.toUpperCase() === "#FFFFFF";

/** Queues that cells look so; what is not told stays as it is. */
export function applyLook({ format }: Excel.Range, { fill, color, bold, italic }: Look): void {
  if (fill !== undefined) {
    if (isNone(fill)) format.fill.clear();
    else format.fill.color = fill;
  }
  if (color !== undefined && color !== "") format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
}
