import type { CSSProperties } from "react";
import type { Section } from "../../../../core/method/Section";
import { palette } from "../../../../core/palette";
import { inkOn } from "../../../../sheets/sections/inkOn";
import { useGiven } from "../paneContext";

interface MeansMapProps {
  readonly title: string;
  readonly map: Extract<Section, { kind: "heatMap" }>;
}

const white = "#FFFFFF";
const full = palette.best.chart;

/** A table of means as the sheet has it, from white to blue, with round numbers: 12K, 1.2 萬. */
export function MeansMap({ title, map: { rowLabels, columnLabels, values } }: MeansMapProps) {
  const { language } = useGiven();
  const met = values.flat().filter((value) => value !== null);
  const [low, high] = [Math.min(...met), Math.max(...met)];
  const round = new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 2 });
  const look = (value: number | null): CSSProperties | undefined => {
    if (value === null) return undefined;
    const share = high > low ? (value - low) / (high - low) : 0;
    return { backgroundColor: blend(share), color: inkOn(white, full, share) ?? "#000000" };
  };
  return (
    <table className={columnLabels.length > 6 ? "means-map dense" : "means-map"}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          {columnLabels.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map((row, index) => (
          <tr key={rowLabels[index]}>
            <th scope="row">{rowLabels[index]}</th>
            {row.map((value, column) => (
              <td key={columnLabels[column]} style={look(value)}>
                {value !== null && round.format(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A point of the scale from white to the full colour; 0 is white. */
function blend(share: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(full.slice(at, at + 2), 16));
  return `rgb(${channels.map((channel) => Math.round(255 + (channel - 255) * share)).join(" ")})`;
}
