import type { Preview } from "../../../flow/Preview";
import { paneWords } from "../../../words/pane";
import { wordsOf } from "../../../words/wordsOf";
import { formatValue } from "../formatValue";
import { useGiven, useSay } from "./paneContext";
import { termFacts } from "./terms/termFacts";
import { TermMark } from "./terms/TermMark";

/** Where the scores were cut, a line per measure. */
export function BreaksUsed({ outcome }: { readonly outcome: Preview }) {
  const say = useSay();
  const { language } = useGiven();
  const words = wordsOf(outcome.method);
  return outcome.sections.map((section) => {
    const title = words.sections[section.id]?.title;
    if (section.kind !== "breaks" || !title) return null;
    return (
      <section key={section.id}>
        <div className="headed">
          <h2>{say(title)}</h2>
          <TermMark term="quantile" label={say(title)} facts={termFacts(outcome)} />
        </div>
        <ul className="reasons">
          {section.rows.map(({ column, kind, breaks }) => {
            const header = words.columns[column];
            const cuts = breaks.map((cut) => formatValue(cut, kind, language)).join(" · ");
            return <li key={column}>{say(paneWords.breaks.line, { column: header ? say(header) : column, breaks: cuts })}</li>;
          })}
        </ul>
      </section>
    );
  });
}
