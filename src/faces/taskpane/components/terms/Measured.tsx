import type { Preview } from "../../../../flow/Preview";
import { methods } from "../../../../methods/methods";
import { termOfColumn } from "../../../../words/terms/termOf";
import { termsTold } from "../../../../words/terms/termsTold";
import { wordsOf } from "../../../../words/wordsOf";
import { useGiven, useSay } from "../paneContext";
import { middleOf, termFacts } from "./termFacts";
import { TermMark } from "./TermMark";

/** The columns of a method whose names are terms: each explained, with its middle. Nothing where all names speak for themselves. */
export function Measured({ outcome }: { readonly outcome: Preview }) {
  const say = useSay();
  const { language } = useGiven();
  const { method } = outcome;
  const words = wordsOf(method);
  const told = Object.keys(methods[method].columns).flatMap((column) => {
    const [term, header] = [termOfColumn(method, column), words.columns[column]];
    return term && header ? [{ column, term, label: say(header), middle: middleOf(outcome, column, language) }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section>
      <div className="line list-head">
        <h2>{say(termsTold.title)}</h2>
        <span className="note">{say(termsTold.middle)}</span>
      </div>
      <ul className="lines">
        {told.map(({ column, term, label, middle }) => (
          <li key={column} className="line explained">
            <span>{label}</span>
            <TermMark term={term} label={label} facts={{ ...termFacts(outcome), ...(middle !== "" && { middle }) }} />
            <span className="number">{middle}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
