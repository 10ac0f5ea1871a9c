import type { TableRole } from "../../../core/fields/Field";
import type { FieldId } from "../../../core/fields/fields";
import type { TableChoice, TableChoices } from "../../../flow/Choice";
import { methodFor } from "./methodFor";
import type { PaneEvent } from "./PaneEvent";
import type { OpenPane } from "./PaneState";

/** The page on which the user says which table is what, and which column. Nothing counts until it is accepted. */
export function reduceMatch(state: OpenPane, event: PaneEvent): OpenPane {
  const { view, draft } = state;
  if (event.type === "matchOpened") {
    return { ...state, notice: null, view: { at: "match", tables: draft.tables, fits: state.fits } };
  }
  if (view.at !== "match") return event.type === "fitsFound" ? { ...state, fits: event.fits } : state;
  switch (event.type) {
    case "tableChosen":
      return { ...state, view: { ...view, tables: withTable(view.tables, event.role, event.table) } };
    case "columnChosen":
      return { ...state, view: { ...view, tables: withColumn(view.tables, event) } };
    case "fitsFound":
      return { ...state, view: { ...view, fits: event.fits } };
    case "matchAccepted":
      return {
        ...state,
        fits: view.fits,
        draft: { ...draft, tables: view.tables, method: methodFor(draft.method, view.fits) },
        view: { at: "choose" },
      };
    case "wentBack":
      return { ...state, view: { at: "choose" } };
    default:
      return state;
  }
}

function withTable(tables: TableChoices, role: TableRole, table: TableChoice | null): TableChoices {
  const others = Object.fromEntries(Object.entries(tables).filter(([id]) => id !== role));
  return table ? { ...others, [role]: table } : others;
}

function withColumn(
  tables: TableChoices,
  chosen: { readonly role: TableRole; readonly field: FieldId; readonly column: number | null },
): TableChoices {
  const table = tables[chosen.role];
  if (!table) return tables;
  const others = Object.fromEntries(Object.entries(table.columns).filter(([id]) => id !== chosen.field));
  const columns = chosen.column === null ? others : { ...others, [chosen.field]: chosen.column };
  return { ...tables, [chosen.role]: { ...table, columns } };
}
