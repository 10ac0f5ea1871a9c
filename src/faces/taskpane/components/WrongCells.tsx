import type { WrongCell } from "../../../core/refusal/Refusal";
import { paneWords } from "../../../words/pane";
import { paneRulesWords } from "../../../words/paneRules";
import { ruleFaultReason } from "../../../words/ruleFaults";
import { LinkButton } from "./LinkButton";
import { useGiven, useSay } from "./paneContext";

/** The cells of the user's rules that cannot be understood: a link to each, what is wrong, and what to write instead. */
export function WrongCells({ cells }: { readonly cells: readonly WrongCell[] }) {
  const say = useSay();
  const { pane, language } = useGiven();
  return (
    <section>
      <h2>{say(paneRulesWords.wrong, { count: cells.length })}</h2>
      <ul className="reasons">
        {cells.map(({ sheet, cell, code, facts }) => (
          <li key={`${sheet}!${cell} ${code}`}>
            <LinkButton
              label={`${sheet}!${cell}: ${say(paneWords.leftOut.select, { sheet, cell })}`}
              onClick={() => void pane.show(sheet, cell)}
            >
              {sheet}!{cell}
            </LinkButton>{" "}
            {ruleFaultReason({ code, facts }, language) ?? code}
          </li>
        ))}
      </ul>
      <p className="note">{say(paneRulesWords.wrongHelp)}</p>
      <div className="links">
        <LinkButton onClick={() => void pane.preview()}>{say(paneRulesWords.again)}</LinkButton>
      </div>
    </section>
  );
}
