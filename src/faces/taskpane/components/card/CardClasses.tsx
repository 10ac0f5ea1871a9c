import type { CardClass, CustomerCard } from "../../../../flow/card/CustomerCard";
import type { MethodFit } from "../../../../flow/Session";
import { cardWords } from "../../../../words/cardWords";
import { customerCardWords } from "../../../../words/customerCard";
import { formatValue } from "../../formatValue";
import { ClassTag } from "../ClassTag";
import { LinkButton } from "../LinkButton";
import { useGiven, useSay } from "../paneContext";
import { MethodOffers } from "./MethodOffers";

const words = customerCardWords.classes;

interface CardClassesProps {
  readonly card: CustomerCard;
  readonly fits: readonly MethodFit[];
}

/** The class by every method that was run, why, and what to do with it; where none was run, the methods that can be. */
export function CardClasses({ card: { classes }, fits }: CardClassesProps) {
  const say = useSay();
  return (
    <section>
      <h2>{say(words.title)}</h2>
      {classes.length === 0 && <MethodOffers fits={fits} />}
      <ul className="lines">
        {classes.map((each) => (
          <ClassLine key={each.method} of={each} />
        ))}
      </ul>
    </section>
  );
}

function ClassLine({ of: { method, label, role, why, advice, details, place } }: { readonly of: CardClass }) {
  const say = useSay();
  const { pane, language } = useGiven();
  const title = say(cardWords[method].title);
  const told = details.map(({ header, value, kind }) => say(words.detail, { header, value: formatValue(value, kind, language) }));
  return (
    <li className="line stacked">
      <span className="class-head">
        <LinkButton label={say(words.show, { method: title })} onClick={() => void pane.show(place.sheet, place.address)}>
          {title}
        </LinkButton>
        <ClassTag label={label} role={role} />
      </span>
      {why !== null && <span>{why}</span>}
      {told.length > 0 && <span className="note">{told.join(" · ")}</span>}
      {advice !== null && <span className="note">{advice}</span>}
    </li>
  );
}
