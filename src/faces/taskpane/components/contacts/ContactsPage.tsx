import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { reasonsText } from "../../../../sheets/contactList/contactColumns";
import type { ContactRow } from "../../../../sheets/contactList/ContactList";
import { findingText } from "../../../../sheets/contactList/findingText";
import { contactListWords } from "../../../../words/contactList";
import { format } from "../../../../words/format";
import { paneWords } from "../../../../words/pane";
import { paneContactsWords } from "../../../../words/paneContacts";
import type { OpenPane, View } from "../../state/PaneState";
import { LinkButton } from "../LinkButton";
import { Notices } from "../Notices";
import { Page } from "../Page";
import { useGiven, usePane, useSay } from "../paneContext";
import { Written } from "../Written";

interface ContactsPageProps {
  readonly state: OpenPane;
  readonly view: Extract<View, { at: "contacts" }>;
}

/** Customers named in the pane; the sheet has all of them. */
const named = 5;

/** How many are due, whom to contact first and why, and where the list stands. */
export function ContactsPage({ state, view }: ContactsPageProps) {
  const say = useSay();
  const { pane, language } = useGiven();
  const { list, receipt } = view;
  const methods = list.methods.map((method) => say(method)).join(say(contactListWords.basis.comma));
  const [sheet] = receipt.sheets;
  return (
    <Page
      title={say(paneContactsWords.title)}
      lead={say(paneContactsWords.on, { day: format.day(list.day, language), methods })}
      foot={<PrimaryButton text={say(paneWords.preview.back)} onClick={() => void pane.startOver()} />}
    >
      <Notices notice={state.notice} />
      <p role="status">{findingText(list, language)}</p>
      {list.due > 0 && (
        <section>
          <h2>{say(paneContactsWords.first)}</h2>
          <ul className="lines">
            {list.rows.slice(0, Math.min(named, list.due)).map((row) => (
              <Contact key={row.name} row={row} />
            ))}
          </ul>
          {sheet && (
            <p className="note">
              <LinkButton onClick={() => void pane.show(sheet.name, "A1")}>{say(paneContactsWords.all)}</LinkButton>{" "}
              {say(paneContactsWords.kept)}
            </p>
          )}
        </section>
      )}
      {list.silent.map(({ method, problem }) => (
        <p className="note" key={method.en}>
          {say(contactListWords.basis.silent, { method: say(method), problem: say(problem) })}
        </p>
      ))}
      <Written receipt={receipt} />
      <TakeBack state={state} />
    </Page>
  );
}

function Contact({ row }: { readonly row: ContactRow }) {
  const say = useSay();
  const { language } = useGiven();
  return (
    <li className="line stacked">
      <span>
        <b>{row.name}</b> · {say(contactListWords.channels[row.channel])}
      </span>
      <span className="note">{reasonsText(row, language)}</span>
    </li>
  );
}

function TakeBack({ state }: { readonly state: OpenPane }) {
  const say = useSay();
  const pane = usePane();
  if (!state.earlier.canUndo) return null;
  return (
    <p className="note">
      <LinkButton onClick={() => void pane.takeBack()}>{say(paneWords.done.takeBack)}</LinkButton>
    </p>
  );
}
