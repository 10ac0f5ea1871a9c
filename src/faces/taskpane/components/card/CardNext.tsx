import { cardWords } from "../../../../words/cardWords";
import type { CustomerCard, NextStep } from "../../../../flow/card/CustomerCard";
import { customerCardWords } from "../../../../words/customerCard";
import { format } from "../../../../words/format";
import { ClassTag } from "../ClassTag";
import { useGiven, useSay } from "../paneContext";

const words = customerCardWords.next;

/** What to do next, and by when. Nothing where no method has said anything. */
export function CardNext({ card: { next } }: { readonly card: CustomerCard }) {
  const say = useSay();
  if (!next) return null;
  return (
    <section className="next-step" aria-label={say(words.title)}>
      <h2>{say(words.title)}</h2>
      <When next={next} />
      {next.how.length > 0 && <p className="how">{next.how.join(" · ")}</p>}
      {next.advice !== null && <p>{next.advice}</p>}
      <p className="note">
        {say(cardWords[next.method].title)} <ClassTag label={next.label} role={next.role} />
      </p>
    </section>
  );
}

function When({ next: { when, overdue } }: { readonly next: NextStep }) {
  const say = useSay();
  const { language } = useGiven();
  if (when === null) return null;
  const told = overdue > 0 ? words.overdue : overdue === 0 ? words.today : words.ahead;
  return (
    <p>
      <b>{say(words.contact, { day: format.day(when, language) })}</b>{" "}
      <span className={overdue > 0 ? "note wrong" : "note"}>{say(told, { days: Math.abs(overdue) })}</span>
    </p>
  );
}
