import { paneWords } from "../../../words/pane";
import type { Receipt } from "../../../workbook/WorkbookPort";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";

/** The columns and sheets that a run wrote, each with a link that shows it. */
export function Written({ receipt }: { readonly receipt: Receipt }) {
  const say = useSay();
  const pane = usePane();
  const { columns, sheets, history } = receipt;
  return (
    <section>
      <h2>{say(paneWords.done.written)}</h2>
      <ul className="lines">
        {columns && (
          <li className="line stacked">
            <LinkButton onClick={() => void pane.show(columns.sheet, columns.address)}>
              {columns.sheet}!{columns.address}
            </LinkButton>
            <span className="note">{say(paneWords.done.columns, { headers: columns.headers.join(say(paneWords.done.comma)) })}</span>
          </li>
        )}
        {sheets.map(({ id, name, appended }) => (
          <li className="line stacked" key={id}>
            <LinkButton onClick={() => void pane.show(name, "A1")}>{name}</LinkButton>
            <span className="note">{say(paneWords.done.sheet)}</span>
            {appended !== undefined && <span className="note">{say(paneWords.done.appended, { count: appended })}</span>}
          </li>
        ))}
        {history !== undefined && (
          <li className="line stacked">
            <LinkButton onClick={() => void pane.show(history, "A1")}>{history}</LinkButton>
            <span className="note">{say(paneWords.done.history)}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
