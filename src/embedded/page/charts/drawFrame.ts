import type { ChartElement } from "./ChartElement";
import { element, fittedText, ink, textElement } from "./ChartElement";

/** A frame in the place of something that the file keeps and the page does not draw: its kind, its title, and that it is kept. */
export function drawFrame(
  { title, note }: { title: string; note: string },
  { width, height }: { width: number; height: number },
): ChartElement {
  const middle = height / 2;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width: "100%",
      height: "100%",
      role: "img",
      "aria-label": title,
      "font-family": "'Segoe UI', 'Noto Sans', sans-serif",
    },
    [
      element("rect", {
        x: 0.5,
        y: 0.5,
        width: Math.max(0, width - 1),
        height: Math.max(0, height - 1),
        fill: "#FAFAFA",
        stroke: ink.axis,
        "stroke-dasharray": "4 3",
      }),
      ...(height > 24
        ? [textElement(fittedText(title, width - 16, 12), [width / 2, height > 48 ? middle - 9 : middle], { size: 12, color: ink.title })]
        : []),
      ...(height > 48 ? [textElement(fittedText(note, width - 16), [width / 2, middle + 9])] : []),
    ],
  );
}
