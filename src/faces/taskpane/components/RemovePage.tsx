import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { paneWords } from "../../../words/pane";
import type { Earlier } from "../state/PaneState";
import { Page } from "./Page";
import { usePane, useSay } from "./paneContext";

/** The question before everything is removed: how much it is, by name. */
export function RemovePage({ earlier }: { readonly earlier: Earlier }) {
  const say = useSay();
  const pane = usePane();
  const columns = say(paneWords.earlier.columns, { count: earlier.columns });
  const sheets = say(paneWords.earlier.sheets, { count: earlier.sheets.length });
  const foot = (
    <>
      <PrimaryButton text={say(paneWords.remove.yes)} onClick={() => void pane.removeAll()} />
      <DefaultButton text={say(paneWords.remove.no)} onClick={pane.back} />
    </>
  );
  return (
    <Page title={say(paneWords.remove.title)} foot={foot}>
      <p>{say(paneWords.remove.sentence, { columns, sheets })}</p>
      {earlier.history.length > 0 && <p>{say(paneWords.remove.history, { sheets: earlier.history.join(say(paneWords.done.comma)) })}</p>}
      <ul className="lines">
        {earlier.sheets.map((name) => (
          <li className="line" key={name}>
            {name}
          </li>
        ))}
      </ul>
    </Page>
  );
}
