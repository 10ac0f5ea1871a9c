import { plotWords } from "../../../../words/plots";
import { useSay } from "../paneContext";

interface ParetoPlotProps {
  readonly title: string;
  /** Shares of the total that equal steps of the customers bring, the largest first. */
  readonly curve: readonly number[];
}

/** In the drawing's own units. */
const [width, height] = [100, 40];
/** The step of the curve that the sentence speaks of. */
const spoken = 0.2;

/** The Pareto curve: how fast the total grows from the largest customer on. The sentence beneath says the same to those who hear the page. */
export function ParetoPlot({ title, curve }: ParetoPlotProps) {
  const say = useSay();
  const top = Math.max(1, ...curve);
  const at = (share: number, index: number): string => `${(index / (curve.length - 1)) * width},${height - (share / top) * height}`;
  const points = curve.map(at).join(" ");
  const share = curve[Math.round((curve.length - 1) * spoken)];
  if (share === undefined) return null;
  return (
    <figure className="plot">
      <h2>{title}</h2>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <polygon points={`0,${height} ${points} ${width},${height}`} />
        <line className="mark" x1={width * spoken} x2={width * spoken} y1={0} y2={height} vectorEffect="non-scaling-stroke" />
        <line x1={0} x2={width} y1={height} y2={height} vectorEffect="non-scaling-stroke" />
        <polyline points={points} vectorEffect="non-scaling-stroke" />
      </svg>
      <div className="plot-ends note" aria-hidden="true">
        <span>{say(plotWords.largestFirst)}</span>
        <span>{say(plotWords.all)}</span>
      </div>
      <figcaption className="note">{say(plotWords.pareto, { share })}</figcaption>
    </figure>
  );
}
