import { paneWords } from "../../../../words/pane";
import { LinkButton } from "../LinkButton";
import { useGiven, useSay } from "../paneContext";

/** The way to the customer card. */
export function CardEntry() {
  const say = useSay();
  const { pane, language } = useGiven();
  return (
    <section>
      <h2>{say(paneWords.card.title)}</h2>
      <p className="note">
        <LinkButton onClick={() => void pane.openCard(language)}>{say(paneWords.card.open)}</LinkButton> · {say(paneWords.card.help)}
      </p>
    </section>
  );
}
