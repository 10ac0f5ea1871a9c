import type { MethodFit } from "../../../flow/Session";
import { paneWords } from "../../../words/pane";
import { cardWords } from "../../../words/cardWords";
import { groupedMethods } from "../groupedMethods";
import { Fold } from "./Fold";
import { MissingColumns } from "./MissingColumns";
import { useSay } from "./paneContext";

interface NeedsMoreProps {
  readonly fits: readonly MethodFit[];
  /** Shown at once: the user searches, or there is nothing else to show. */
  readonly unfolded: boolean;
}

/** The methods that need columns which these tables do not have, and which those are. */
export function NeedsMore({ fits, unfolded }: NeedsMoreProps) {
  const say = useSay();
  if (fits.length === 0) return null;
  const title = say(paneWords.methods.needMore, { count: fits.length });
  const lists = groupedMethods(fits).map((group) => (
    <section key={group.id}>
      <h4>{say(paneWords.methods.groups[group.id])}</h4>
      <ul className="lines">
        {group.fits.map((fit) => (
          <li key={fit.method} className="line stacked">
            <span>{say(cardWords[fit.method].question)}</span>
            <span className="note">{say(cardWords[fit.method].title)}</span>
            <MissingColumns fit={fit} />
          </li>
        ))}
      </ul>
    </section>
  ));
  if (!unfolded) {
    return (
      <Fold title={title} summary={say(paneWords.methods.needMoreHelp)}>
        {lists}
      </Fold>
    );
  }
  return (
    <section>
      <h3>{title}</h3>
      {lists}
    </section>
  );
}
