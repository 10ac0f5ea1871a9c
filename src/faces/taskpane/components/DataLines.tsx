import type { TableRole } from "../../../core/fields/Field";
import { paneWords } from "../../../words/pane";
import { tableRoleWords } from "../../../words/tableRoles";
import type { TableSource } from "../../../workbook/WorkbookPort";
import type { OpenPane } from "../state/PaneState";
import { rolesInUse } from "../state/rolesInUse";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";

/** Which tables are read, in which role, and how many of their columns are known. */
export function DataLines({ state }: { readonly state: OpenPane }) {
  const say = useSay();
  const { store } = usePane();
  const { tables } = state.draft;
  const matched = Object.values(tables).reduce((sum, { columns }) => sum + Object.keys(columns).length, 0);
  return (
    <section data-tour-place="data">
      <h2>{say(paneWords.data.title)}</h2>
      <ul className="lines">
        {rolesInUse.map((role) => (
          <DataLine key={role} role={role} state={state} />
        ))}
      </ul>
      <p className="note">
        {say(paneWords.data.matched, { count: matched })} ·{" "}
        <LinkButton onClick={() => store.dispatch({ type: "matchOpened" })}>{say(paneWords.data.check)}</LinkButton>
      </p>
    </section>
  );
}

function DataLine({ role, state }: { readonly role: TableRole; readonly state: OpenPane }) {
  const say = useSay();
  // Names that were given by ours tell a reader nothing that the sheet's name does not.
  const placeOf = ({ kind, name, sheet }: TableSource): string =>
    kind === "table" && name !== sheet && !name.startsWith("Clientele_")
      ? say(paneWords.data.table, { name, sheet })
      : say(paneWords.data.range, { sheet });
  const source = state.survey.sources.find(({ id }) => id === state.draft.tables[role]?.source);
  return (
    <li className="line">
      <span>
        {say(tableRoleWords[role])}
        {source && <span className="note"> {placeOf(source)}</span>}
      </span>
      <span className="number">
        {source ? say(paneWords.data.rows, { count: source.rowCount }) : <span className="note">{say(paneWords.data.none)}</span>}
      </span>
    </li>
  );
}
