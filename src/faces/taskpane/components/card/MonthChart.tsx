import type { CardSeries } from "../../../../flow/card/CustomerCard";
import { customerCardWords } from "../../../../words/customerCard";
import { periodLabel } from "../../../../words/periodLabel";
import { formatValue } from "../../formatValue";
import { useGiven, useSay } from "../paneContext";

const words = customerCardWords.charts;

/** In the drawing's own units: a month is as wide as a step, of which a part is left free. */
const step = 10;
const gap = 2;
const height = 36;
/** A month with little is still to be told from one with nothing. */
const leastBar = 1;

/** A figure month by month as small columns; the same numbers stand in a table for those who hear the page. */
export function MonthChart({ series: { id, months } }: { readonly series: CardSeries }) {
  const say = useSay();
  const { language } = useGiven();
  const written = (value: number): string => formatValue(value, id === "revenue" ? "money" : "count", language);
  const top = months.reduce((best, each) => (each.value > best.value ? each : best));
  const most = { value: written(top.value), month: periodLabel(top.month, language) };
  return (
    <figure className="month-chart">
      <figcaption>
        {say(words[id])} {top.value > 0 && <span className="note">{say(words.most, most)}</span>}
      </figcaption>
      <Columns values={months.map(({ value }) => value)} />
      <div className="month-ends note" aria-hidden="true">
        <span>{periodLabel(months[0]!.month, language)}</span>
        <span>{periodLabel(months.at(-1)!.month, language)}</span>
      </div>
      <div className="heard">
        <table>
          <caption>{say(words[id])}</caption>
          <tbody>
            {months.map(({ month, value }) => (
              <tr key={month}>
                <th scope="row">{periodLabel(month, language)}</th>
                <td>{written(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** The columns stand on the line of nothing; what is below it hangs down. */
function Columns({ values }: { readonly values: readonly number[] }) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = height / (high - low || 1);
  const ground = high * scale;
  return (
    <svg viewBox={`0 0 ${values.length * step} ${height + 1}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {values.map((value, index) => {
        const size = value === 0 ? 0 : Math.max(leastBar, Math.abs(value) * scale);
        const y = value < 0 ? ground : ground - size;
        return (
          <rect key={index} x={index * step + gap / 2} y={y} width={step - gap} height={size} className={value < 0 ? "below" : undefined} />
        );
      })}
      <line x1={0} x2={values.length * step} y1={ground + 0.5} y2={ground + 0.5} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
