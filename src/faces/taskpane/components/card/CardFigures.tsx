import type { CardFigure, CustomerCard, Standing } from "../../../../flow/card/CustomerCard";
import { customerCardWords } from "../../../../words/customerCard";
import { formatValue } from "../../formatValue";
import { useGiven, useSay } from "../paneContext";
import { MonthChart } from "./MonthChart";

const words = customerCardWords.figures;

/** What the tables tell of the customer, as numbers and as small charts. */
export function CardFigures({ card: { figures, standing, series } }: { readonly card: CustomerCard }) {
  const say = useSay();
  return (
    <section>
      <h2>{say(words.title)}</h2>
      {figures.length === 0 && <p className="note">{say(words.none)}</p>}
      {standing && <StandingLine standing={standing} />}
      <ul className="lines">
        {figures.map((figure) => (
          <FigureLine key={figure.id} figure={figure} />
        ))}
      </ul>
      {series.map((each) => (
        <MonthChart key={each.id} series={each} />
      ))}
    </section>
  );
}

function StandingLine({ standing: { rank, of, share } }: { readonly standing: Standing }) {
  const say = useSay();
  // A share that would be told as 0.0 % says nothing.
  const told = share !== null && share >= 0.0005;
  const facts = { rank, all: of, ...(share !== null && { share }) };
  return <p className="note">{say(told ? words.rankShare : words.rankOnly, facts)}</p>;
}

function FigureLine({ figure: { id, value, kind, daysAgo = 0 } }: { readonly figure: CardFigure }) {
  const say = useSay();
  const { language } = useGiven();
  const written = kind === "days" ? say(words.days, { days: Math.round(value) }) : formatValue(value, kind, language);
  return (
    <li className="line">
      <span>
        {say(words.of[id])}
        {daysAgo !== 0 && <span className="note"> {say(daysAgo > 0 ? words.daysAgo : words.daysAhead, { days: Math.abs(daysAgo) })}</span>}
      </span>
      <span className="number">{written}</span>
    </li>
  );
}
