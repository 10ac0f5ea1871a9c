import { paneContactsWords } from "../../../../words/paneContacts";
import type { Earlier } from "../../state/PaneState";
import { LinkButton } from "../LinkButton";
import { useGiven, useSay } from "../paneContext";

/** The way to the list of whom to contact. Nothing where no method has left anything to make it of. */
export function ContactsEntry({ earlier }: { readonly earlier: Earlier }) {
  const say = useSay();
  const { pane, language } = useGiven();
  if (earlier.columns === 0 && earlier.sheets.length === 0) return null;
  return (
    <section>
      <h2>{say(paneContactsWords.title)}</h2>
      <p className="note">
        <LinkButton onClick={() => void pane.listContacts(language)}>{say(paneContactsWords.make)}</LinkButton>
        {language === "en" ? " " : ""}
        {say(paneContactsWords.help)}
      </p>
    </section>
  );
}
