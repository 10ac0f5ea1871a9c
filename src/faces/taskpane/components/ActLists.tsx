import type { AnyMethod } from "../../../core/method/Method";
import type { Section } from "../../../core/method/Section";
import { namedPerList, type Preview } from "../../../flow/Preview";
import { methods } from "../../../methods/methods";
import { toldOf } from "../../../sheets/toldOf";
import { paneWords } from "../../../words/pane";
import { wordsOf } from "../../../words/wordsOf";
import type { Receipt } from "../../../workbook/WorkbookPort";
import { formatValue } from "../formatValue";
import { ClassTag } from "./ClassTag";
import { LinkButton } from "./LinkButton";
import { useGiven, useSay } from "./paneContext";

type CustomerList = Extract<Section, { kind: "customers" }>;

/** The first of each list of customers to act on, with a link to the whole of it. */
export function ActLists({ outcome, receipt }: { readonly outcome: Preview; readonly receipt: Receipt }) {
  const lists = outcome.sections.filter((section): section is CustomerList => section.kind === "customers");
  return lists.map((list) => <ActList key={list.id} list={list} outcome={outcome} receipt={receipt} />);
}

interface ActListProps {
  readonly list: CustomerList;
  readonly outcome: Preview;
  readonly receipt: Receipt;
}

function ActList({ list, outcome, receipt }: ActListProps) {
  const say = useSay();
  const { pane } = useGiven();
  const words = wordsOf(outcome.method);
  const title = words.sections[list.id]?.title;
  const column = tellingColumn(list, outcome);
  const header = column === undefined ? undefined : words.columns[column];
  const sheet = receipt.sheets.find(({ id }) => id.endsWith(`.${list.id}`)) ?? receipt.sheets[0];
  if (!title) return null;
  if (list.rows.length === 0) {
    return (
      <section>
        <h2>{say(title)}</h2>
        <p className="note">{say(paneWords.done.nobody)}</p>
      </section>
    );
  }
  return (
    <section>
      <div className="line list-head">
        <h2>{say(title)}</h2>
        {header && <span className="note">{say(header)}</span>}
      </div>
      <ul className="lines">
        {list.rows.slice(0, namedPerList).map((row) => (
          <Person key={row} row={row} outcome={outcome} column={column} />
        ))}
      </ul>
      {sheet && (
        <p className="note">
          <LinkButton onClick={() => void pane.show(sheet.name, "A1")}>
            {say(paneWords.done.seeAll, { count: list.rows.length })}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

function Person({ row, outcome, column }: { readonly row: number; readonly outcome: Preview; readonly column: string | undefined }) {
  const say = useSay();
  const { language } = useGiven();
  const customer = outcome.named.get(row);
  if (!customer) return null;
  const { method: declared, words } = toldOf(outcome);
  const label = words.classes[customer.class]?.label;
  const kind = column === undefined ? undefined : declared.columns[column]?.kind;
  return (
    <li className="line">
      <span>
        {customer.name} <ClassTag label={label ? say(label) : customer.class} role={declared.classes[customer.class]?.role ?? "plain"} />
      </span>
      {column !== undefined && kind && <span className="number">{formatValue(customer.columns[column], kind, language)}</span>}
    </li>
  );
}

/** The column that says why someone is on the list: the money where there is some, else the last one. */
function tellingColumn({ columns }: CustomerList, { method }: Preview): string | undefined {
  const declared: AnyMethod["columns"] = methods[method].columns;
  return columns.find((column) => declared[column]?.kind === "money") ?? columns.at(-1);
}
