import { useState } from "react";
import type { Skipped } from "../../../core/refusal/Skipped";
import { paneWords } from "../../../words/pane";
import { skippedReason } from "../../../words/skipped";
import { eachReasonFirst } from "../eachReasonFirst";
import { LinkButton } from "./LinkButton";
import { useGiven, useSay } from "./paneContext";

const atFirst = 5;
const step = 20;

/** Cells with what is wrong with them, a link each. A few of every reason come first; the rest on demand. */
export function Reasons({ found }: { readonly found: readonly Skipped[] }) {
  const say = useSay();
  const { pane, language } = useGiven();
  const [shown, setShown] = useState(atFirst);
  const rest = found.length - shown;
  return (
    <>
      <ul className="reasons">
        {eachReasonFirst(found)
          .slice(0, shown)
          .map(({ sheet, cell, column, ...skipped }) => (
            <li key={`${sheet}!${cell} ${skipped.code}`}>
              <LinkButton label={`${sheet}!${cell}: ${say(paneWords.leftOut.select, { sheet, cell })}`} onClick={() => void pane.show(sheet, cell)}>
                {sheet}!{cell}
              </LinkButton>{" "}
              {say(paneWords.leftOut.reason, { column, reason: skippedReason({ sheet, cell, column, ...skipped }, language) })}
            </li>
          ))}
      </ul>
      {rest > 0 && (
        <div className="note">
          <LinkButton onClick={() => setShown(shown + step)}>{say(paneWords.leftOut.more, { count: Math.min(rest, step) })}</LinkButton>
        </div>
      )}
    </>
  );
}
