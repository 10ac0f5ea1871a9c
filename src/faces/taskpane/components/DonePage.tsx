import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { paneWords } from "../../../words/pane";
import { wordsOf } from "../../../words/wordsOf";
import type { OpenPane, View } from "../state/PaneState";
import { ActLists } from "./ActLists";
import { CardEntry } from "./card/CardEntry";
import { ContactsEntry } from "./contacts/ContactsEntry";
import { EditedSince } from "./EditedSince";
import { LinkButton } from "./LinkButton";
import { Notices } from "./Notices";
import { Page } from "./Page";
import { usePane, useSay } from "./paneContext";
import { Written } from "./Written";

interface DonePageProps {
  readonly state: OpenPane;
  readonly view: Extract<View, { at: "done" }>;
}

/** What was written and where, whom to act on first, and how to take it back. */
export function DonePage({ state, view }: DonePageProps) {
  const say = useSay();
  const pane = usePane();
  const { outcome, receipt } = view;
  return (
    <Page
      title={say(paneWords.done.title)}
      lead={say(paneWords.done.lead, { method: say(wordsOf(outcome.method).title), count: outcome.count })}
      foot={<PrimaryButton text={say(paneWords.done.another)} onClick={() => void pane.startOver()} />}
    >
      <Notices notice={state.notice} />
      <EditedSince edited={state.edited} />
      <Written receipt={receipt} />
      <ActLists outcome={outcome} receipt={receipt} />
      <ContactsEntry earlier={state.earlier} />
      <CardEntry />
      <section>
        <h2>{say(paneWords.done.undo)}</h2>
        <p className="note">{say(paneWords.done.untouched)}</p>
        <div className="links">
          {state.earlier.canUndo && <LinkButton onClick={() => void pane.takeBack()}>{say(paneWords.done.takeBack)}</LinkButton>}
          <LinkButton onClick={() => pane.store.dispatch({ type: "removeAsked" })}>{say(paneWords.earlier.remove)}</LinkButton>
        </div>
      </section>
    </Page>
  );
}
