import { useId, useState } from "react";
import type { TableRole } from "../../../core/fields/Field";
import { fields, type FieldId } from "../../../core/fields/fields";
import type { TableChoice } from "../../../flow/Choice";
import type { Survey } from "../../../flow/Session";
import { paneWords } from "../../../words/pane";
import { tableRoleWords } from "../../../words/tableRoles";
import { ColumnMatch } from "./ColumnMatch";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";
import { Picker } from "./Picker";

interface RoleMatchProps {
  readonly role: TableRole;
  readonly survey: Survey;
  readonly table: TableChoice | undefined;
}

const noTable = "";

/** The table in one role, and the column of each of its fields: the matched ones, and on demand the others. */
export function RoleMatch({ role, survey, table }: RoleMatchProps) {
  const say = useSay();
  const pane = usePane();
  const id = useId();
  const [all, setAll] = useState(false);
  const source = survey.sources.find((found) => found.id === table?.source);
  const own = (Object.keys(fields) as FieldId[]).filter((field) => fields[field].table === role);
  const [matchedAtFirst] = useState(() => new Set(Object.keys(table?.columns ?? {})));
  const shown = own.filter((field) => all || matchedAtFirst.has(field) || table?.columns[field] !== undefined);
  const sources = survey.sources.map(({ id: key, kind, name, sheet, rowCount }) => ({
    key,
    text: say(paneWords.match.source[name === sheet ? "range" : kind], {
      name,
      sheet,
      rows: say(paneWords.data.rows, { count: rowCount }),
    }),
  }));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(tableRoleWords[role])}</h2>
      <Picker
        label={`${say(tableRoleWords[role])}: ${say(paneWords.match.table)}`}
        labelHidden
        options={[{ key: noTable, text: say(paneWords.match.noTable) }, ...sources]}
        chosen={table?.source ?? noTable}
        onPick={(key) => pane.putTable(role, key === noTable ? null : key)}
      />
      {table && source && (
        <div className="match-fields">
          {shown.map((field) => (
            <ColumnMatch
              key={field}
              role={role}
              field={field}
              source={source}
              column={table.columns[field]}
              culture={survey.facts.culture}
            />
          ))}
          {shown.length < own.length && (
            <div className="note">
              <LinkButton onClick={() => setAll(true)}>{say(paneWords.match.more, { count: own.length - shown.length })}</LinkButton>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
