import { paneWords } from "../../../words/pane";
import type { Receipt } from "../../../workbook/WorkbookPort";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";

/** The columns and sheets that a run wrote, each with a link that shows it. */
export function Written({ receipt }: { readonly receipt: Receipt }) {
  const say = useSay();
  const pane = usePane();
  const { columns, sheets } = receipt;
  return (
    <section>
      <h2>{say(paneWords.done.written)}</h2>
      <ul className="lines">
        {columns && (
          <li className="line">
            <span>{say(paneWords.done.columns, { headers: columns.headers.join(say(paneWords.done.comma)) })}</span>
            <LinkButton onClick={() => void pane.show(columns.sheet, columns.address)}>
              {columns.sheet}!{columns.address}
            </LinkButton>
          </li>
        )}
        {sheets.map(({ id, name }) => (
          <li className="line" key={id}>
            <span>{say(paneWords.done.sheet)}</span>
            <LinkButton onClick={() => void pane.show(name, "A1")}>{name}</LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
