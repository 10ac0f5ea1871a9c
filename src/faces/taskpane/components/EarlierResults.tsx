import { paneWords } from "../../../words/pane";
import type { Earlier } from "../state/PaneState";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";

/** What was written in this workbook before, with the ways to be rid of it. Nothing where nothing was written. */
export function EarlierResults({ earlier }: { readonly earlier: Earlier }) {
  const say = useSay();
  const pane = usePane();
  const { columns, sheets, canUndo } = earlier;
  if (columns === 0 && sheets.length === 0) return null;
  const facts = {
    columns: say(paneWords.earlier.columns, { count: columns }),
    sheets: say(paneWords.earlier.sheets, { count: sheets.length }),
  };
  return (
    <section>
      <h2>{say(paneWords.earlier.title)}</h2>
      <p className="note">{say(paneWords.earlier.has, facts)}</p>
      <div className="links note">
        {canUndo && <LinkButton onClick={() => void pane.takeBack()}>{say(paneWords.earlier.takeBack)}</LinkButton>}
        <LinkButton onClick={() => pane.store.dispatch({ type: "removeAsked" })}>{say(paneWords.earlier.remove)}</LinkButton>
      </div>
    </section>
  );
}
