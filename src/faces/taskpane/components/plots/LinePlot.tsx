import type { Section, SectionChart } from "../../../../core/method/Section";
import type { AnyMethodWords } from "../../../../words/MethodWords";
import { formatValue } from "../../formatValue";
import { useGiven, useSay } from "../paneContext";

interface LinePlotProps {
  readonly title: string;
  readonly table: Extract<Section, { kind: "table" }>;
  readonly chart: SectionChart;
  /** Name the lines: a line is a column of the method or a phrase. */
  readonly words: Pick<AnyMethodWords, "columns" | "phrases">;
}

/** In the drawing's own units. */
const [width, height] = [100, 40];

/** The lines of a table's chart, drawn small; each is named, and where it begins and ends is said. The sheet has every number. */
export function LinePlot({ title, table: { columns, rows }, chart, words }: LinePlotProps) {
  const say = useSay();
  const { language } = useGiven();
  const series = chart.series.map(({ column }) => ({ column, values: rows.map((row) => numberIn(row[column])) }));
  const met = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (rows.length < 2 || met.length === 0) return null;
  const [low, high] = [Math.min(0, ...met), Math.max(0, ...met)];
  const y = (value: number): number => height - ((value - low) / (high - low || 1)) * height;
  const written = (column: number, row: number): string => formatValue(plain(rows[row]?.[column]), columns[column]!.kind, language);
  return (
    <figure className="plot">
      <h2>{title}</h2>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <line x1={0} x2={width} y1={y(0)} y2={y(0)} vectorEffect="non-scaling-stroke" />
        {series.map(({ column, values }, index) => (
          <polyline
            key={column}
            className={index === 0 ? undefined : "beside"}
            points={values.flatMap((value, row) => (value === null ? [] : `${(row / (rows.length - 1)) * width},${y(value)}`)).join(" ")}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <div className="plot-ends note" aria-hidden="true">
        <span>{written(chart.categories, 0)}</span>
        <span>{written(chart.categories, rows.length - 1)}</span>
      </div>
      <figcaption className="note">
        {series.map(({ column }, index) => {
          const { id } = columns[column]!;
          const header = words.columns[id] ?? words.phrases?.[id];
          return (
            <span key={column} className="plot-name">
              <span className={index === 0 ? "stroke" : "stroke beside"} />
              {header ? say(header) : id}: {written(column, 0)} – {written(column, rows.length - 1)}
            </span>
          );
        })}
      </figcaption>
    </figure>
  );
}

function plain(cell: unknown): number | string | null {
  return typeof cell === "number" || typeof cell === "string" ? cell : null;
}

function numberIn(cell: unknown): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}
