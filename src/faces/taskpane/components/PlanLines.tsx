import { paneWords } from "../../../words/pane";
import { planNote } from "../../../words/planNote";
import { planWords } from "../../../words/planWords";
import type { PlanNote, PlanShown } from "../../../workbook/PlanShown";
import { useGiven, useSay } from "./paneContext";

/** A plan: first what stands in the way, with a way out for each, then column by column and sheet by sheet what comes, goes and stays. */
export function PlanLines({ plan }: { readonly plan: PlanShown }) {
  const say = useSay();
  const { obstacles, remarks, sheets, history, columns } = plan;
  return (
    <>
      {obstacles.length > 0 ? (
        <section>
          <h3>{say(planWords.blocked, { count: obstacles.length })}</h3>
          <Notes notes={obstacles} />
          <p className="note">{say(planWords.blockedHelp)}</p>
        </section>
      ) : (
        <p>{say(planWords.clear)}</p>
      )}
      {remarks.length > 0 && (
        <section>
          <h3>{say(planWords.remarks)}</h3>
          <Notes notes={remarks} />
        </section>
      )}
      {columns && <Columns columns={columns} />}
      {(sheets.length > 0 || history) && (
        <section>
          <h3>{say(planWords.sheets)}</h3>
          <ul className="reasons">
            {sheets.map(({ name, what }) => (
              <li key={`${what} ${name}`}>{say(planWords.line, { what: say(planWords.what[what]), name })}</li>
            ))}
            {history && <li>{say(planWords.history, history)}</li>}
          </ul>
        </section>
      )}
      <Kept plan={plan} />
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly PlanNote[] }) {
  const { language } = useGiven();
  return (
    <ul className="reasons">
      {notes.map((note, index) => (
        <li key={index}>{planNote(note, language)}</li>
      ))}
    </ul>
  );
}

function Columns({ columns }: { readonly columns: NonNullable<PlanShown["columns"]> }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(planWords.columns, { sheet: columns.sheet })}</h3>
      <ul className="reasons">
        {(["added", "replaced", "removed"] as const).flatMap((what) =>
          columns[what].map(({ header, address }) => (
            <li key={`${what} ${address}`}>
              {say(planWords.line, { what: say(planWords.what[what]), name: header })} <span className="note">{address}</span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

function Kept({ plan: { columns, keptSheets } }: { readonly plan: PlanShown }) {
  const say = useSay();
  const headers = columns?.kept.filter((header) => header !== "") ?? [];
  if (headers.length === 0 && keptSheets === 0) return null;
  return (
    <section>
      <h3>{say(planWords.kept)}</h3>
      <ul className="reasons">
        {headers.length > 0 && <li>{say(planWords.keptColumns, { headers: headers.join(say(paneWords.done.comma)) })}</li>}
        {keptSheets > 0 && <li>{say(planWords.keptSheets, { count: keptSheets })}</li>}
      </ul>
    </section>
  );
}
