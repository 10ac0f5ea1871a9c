import { useId } from "react";
import { firstQuestions } from "../../../../flow/firstQuestions";
import type { MethodId } from "../../../../methods/methods";
import { cardWords } from "../../../../words/cardWords";
import { firstRunWords } from "../../../../words/firstRun";
import type { OpenPane } from "../../state/PaneState";
import { LinkButton } from "../LinkButton";
import { usePane, useSay } from "../paneContext";

const words = firstRunWords.questions;

/** The questions that the columns answer best, each with the way to its preview: until something has been written in this workbook. */
export function FirstQuestions({ state }: { readonly state: OpenPane }) {
  const say = useSay();
  const pane = usePane();
  const id = useId();
  const { survey, earlier, fits, draft } = state;
  if (survey.remembered !== null || earlier.columns > 0 || earlier.sheets.length > 0) return null;
  const methods = firstQuestions(fits, draft.tables);
  if (methods.length === 0) return null;
  const preview = (method: MethodId): void => {
    pane.store.dispatch({ type: "methodChosen", method });
    void pane.preview();
  };
  return (
    <section className="first-run" aria-labelledby={id}>
      <h2 id={id}>{say(words.title)}</h2>
      <p className="note">{say(words.lead)}</p>
      <ul className="lines">
        {methods.map((method) => (
          <li key={method}>
            <LinkButton onClick={() => preview(method)}>
              {say(words.line, { question: say(cardWords[method].question), method: say(cardWords[method].title) })}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
