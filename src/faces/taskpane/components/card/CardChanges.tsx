import type { ClassChange, CustomerCard } from "../../../../flow/card/CustomerCard";
import { customerCardWords } from "../../../../words/customerCard";
import { moveWords } from "../../../../words/moves";
import { periodLabel } from "../../../../words/periodLabel";
import { ClassTag } from "../ClassTag";
import { LinkButton } from "../LinkButton";
import { useGiven, useSay } from "../paneContext";

const words = customerCardWords.changes;

/** How the class changed from review to review, the newest first. Nothing where no change is kept. */
export function CardChanges({ card: { changes, history } }: { readonly card: CustomerCard }) {
  const say = useSay();
  const { pane } = useGiven();
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{say(words.title)}</h2>
      <ul className="lines">
        {changes.map((change) => (
          <ChangeLine key={change.period} change={change} />
        ))}
      </ul>
      {history && (
        <p className="note">
          <LinkButton onClick={() => void pane.show(history.sheet, history.address)}>{say(words.list)}</LinkButton>
        </p>
      )}
    </section>
  );
}

function ChangeLine({ change: { period, from, to, move } }: { readonly change: ClassChange }) {
  const say = useSay();
  const { language } = useGiven();
  return (
    <li className="line">
      <span>
        {periodLabel(period, language)} <span className="note">{say(moveWords[move])}</span>
      </span>
      <span className="class-move">
        {from && to && <span className="heard">{say(words.became, { from: from.label, to: to.label })}</span>}
        <span className="class-move" aria-hidden={from !== null && to !== null}>
          {from && <ClassTag {...from} />}
          {from && to && <span>→</span>}
          {to && <ClassTag {...to} />}
        </span>
      </span>
    </li>
  );
}
