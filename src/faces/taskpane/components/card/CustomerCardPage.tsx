import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { CustomerCard } from "../../../../flow/card/CustomerCard";
import { customerCardWords as words } from "../../../../words/customerCard";
import { format } from "../../../../words/format";
import type { OpenPane, View } from "../../state/PaneState";
import { LinkButton } from "../LinkButton";
import { Notices } from "../Notices";
import { Page } from "../Page";
import { useGiven, useSay } from "../paneContext";
import { PreviewTrouble } from "../PreviewTrouble";
import { WorkLine } from "../WorkLine";
import { CardChanges } from "./CardChanges";
import { CardClasses } from "./CardClasses";
import { CardFigures } from "./CardFigures";
import { CardNext } from "./CardNext";
import { NoCustomer } from "./NoCustomer";

interface CustomerCardPageProps {
  readonly state: OpenPane;
  readonly view: Extract<View, { at: "card" }>;
}

/** Everything that is known of the customer whose row is selected. */
export function CustomerCardPage({ state, view }: CustomerCardPageProps) {
  const say = useSay();
  const { pane } = useGiven();
  const { look, card, reading, trouble } = view.card;
  return (
    <Page
      title={card?.name ?? say(words.title)}
      lead={card && <CardLead card={card} />}
      foot={<DefaultButton text={say(words.back)} onClick={pane.back} />}
      busy={reading}
    >
      <p className="heard" role="status">
        {card ? say(words.shown, { name: card.name }) : ""}
      </p>
      <Notices notice={state.notice} />
      {reading && <WorkLine work={null} waiting={say(look === null ? words.reading : words.refreshing)} />}
      {trouble && <PreviewTrouble trouble={trouble} />}
      {look?.kind === "customer" && look.several && <p className="note">{say(words.several)}</p>}
      {look?.kind === "nobody" && card && <p className="note">{say(words.last)}</p>}
      {look && !card && <NoCustomer look={look} />}
      {card && (
        // A card of its own for each customer, so that nothing of the one before stays open.
        <div key={card.key} className={reading ? "customer-card waiting" : "customer-card"}>
          <CardNext card={card} />
          <CardClasses card={card} fits={state.fits} />
          <CardFigures card={card} />
          <CardChanges card={card} />
        </div>
      )}
    </Page>
  );
}

/** Who it is by key, for which day, and the way to the row. */
function CardLead({ card }: { readonly card: CustomerCard }) {
  const say = useSay();
  const { pane, language } = useGiven();
  const { code, name, place } = card;
  return (
    <>
      {code !== name && `${code} · `}
      {say(words.asOf, { asOf: format.day(card.asOf, language) })}
      {place && (
        <>
          {" · "}
          <LinkButton onClick={() => void pane.show(place.sheet, place.address)}>{say(words.row)}</LinkButton>
        </>
      )}
    </>
  );
}
