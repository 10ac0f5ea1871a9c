import { useState } from "react";
import type { Skipped } from "../../../core/refusal/Skipped";
import { paneWords } from "../../../words/pane";
import { skippedReason } from "../../../words/skipped";
import { eachReasonFirst } from "../eachReasonFirst";
import { LinkButton } from "./LinkButton";
import { useGiven, useSay } from "./paneContext";

const atFirst = 6;
const step = 20;

/** Cells with what is wrong with them, a link each. A few of every reason come first; the rest on demand. */
export function Reasons({ found }: { readonly found: readonly Skipped[] }) {
  const say = useSay();
  const { pane, language } = useGiven();
  const { first, rest: others } = eachReasonFirst(found);
  const [more, setMore] = useState(0);
  const shown = Math.min(atFirst, first.length) + more;
  const rest = found.length - shown;
  return (
    <>
      <ul className="reasons">
        {[...first, ...others].slice(0, shown).map(({ sheet, cell, column, ...skipped }) => (
          <li key={`${sheet}!${cell} ${skipped.code}`}>
            <LinkButton
              label={`${sheet}!${cell}: ${say(paneWords.leftOut.select, { sheet, cell })}`}
              onClick={() => void pane.show(sheet, cell)}
            >
              {sheet}!{cell}
            </LinkButton>{" "}
            {say(paneWords.leftOut.reason, { column, reason: skippedReason({ sheet, cell, column, ...skipped }, language) })}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div className="note">
          <LinkButton onClick={() => setMore(more + step)}>{say(paneWords.leftOut.more, { count: Math.min(rest, step) })}</LinkButton>
        </div>
      )}
    </>
  );
}
