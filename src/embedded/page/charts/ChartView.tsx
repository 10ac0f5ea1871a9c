import { createElement, useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { ChartElement } from "./ChartElement";

/** SVG attributes as React spells them. */
const spelling: Readonly<Record<string, string>> = {
  "font-size": "fontSize",
  "font-family": "fontFamily",
  "font-weight": "fontWeight",
  "text-anchor": "textAnchor",
  "dominant-baseline": "dominantBaseline",
  "stroke-width": "strokeWidth",
  "stroke-linejoin": "strokeLinejoin",
  "stroke-dasharray": "strokeDasharray",
  "fill-opacity": "fillOpacity",
  "shape-rendering": "shapeRendering",
};

function render({ tag, attributes, children, text }: ChartElement, key: number): ReactElement {
  const properties = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [spelling[name] ?? name, value]));
  return createElement(tag, { key, ...properties }, ...(text === undefined ? [] : [text]), ...children.map(render));
}

/** Where the drawings come from, and who is told when one is out of date. */
export interface ChartSource {
  draw: (sheet: string, id: string) => ChartElement | undefined;
  subscribe: (listener: () => void) => () => void;
}

/** The component that shows charts over the cells; it draws itself again when the numbers change. */
export function chartView(source: ChartSource): (properties: { data?: { sheet: string; id: string } }) => ReactElement | null {
  return function ChartView({ data }) {
    const [, refresh] = useState(0);
    useEffect(() => source.subscribe(() => refresh((count) => count + 1)), []);
    const drawing = data && source.draw(data.sheet, data.id);
    return drawing
      ? createElement("div", { className: "embedded-chart", style: { width: "100%", height: "100%" } }, render(drawing, 0))
      : null;
  };
}
