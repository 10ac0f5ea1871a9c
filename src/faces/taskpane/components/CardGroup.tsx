import { paneWords } from "../../../words/pane";
import type { MethodGroup } from "../groupedMethods";
import type { MethodId } from "../../../methods/methods";
import type { OpenPane } from "../state/PaneState";
import { MethodCard } from "./MethodCard";
import { useSay } from "./paneContext";

interface CardGroupProps {
  readonly group: MethodGroup;
  readonly state: OpenPane;
  /** The card of all groups at which Tab stops. */
  readonly reachable: MethodId | undefined;
}

/** The methods that answer one question. The cards of all groups are one choice. */
export function CardGroup({ group, state, reachable }: CardGroupProps) {
  const say = useSay();
  return (
    <fieldset className="cards">
      <legend>
        <h3>{say(paneWords.methods.groups[group.id])}</h3>
      </legend>
      {group.fits.map(({ method }) => (
        <MethodCard
          key={method}
          method={method}
          chosen={method === state.draft.method}
          reachable={method === reachable}
          favourite={state.survey.favourites.includes(method)}
        />
      ))}
    </fieldset>
  );
}
