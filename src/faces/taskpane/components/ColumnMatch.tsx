import type { TableRole } from "../../../core/fields/Field";
import { fields, type FieldId } from "../../../core/fields/fields";
import type { Culture } from "../../../core/Culture";
import { fieldWords } from "../../../words/fields";
import { paneWords } from "../../../words/pane";
import type { TableSource } from "../../../workbook/WorkbookPort";
import { columnLetters } from "../../../core/columnLetters";
import { sampleOf } from "../sampleOf";
import { useGiven, useSay } from "./paneContext";
import { Picker } from "./Picker";

interface ColumnMatchProps {
  readonly role: TableRole;
  readonly field: FieldId;
  readonly source: TableSource;
  readonly column: number | undefined;
  readonly culture: Culture;
}

const noColumn = "";

/** The column that one field is read from, with the first value beneath, so that a wrong match is seen. */
export function ColumnMatch({ role, field, source, column, culture }: ColumnMatchProps) {
  const say = useSay();
  const { pane, language } = useGiven();
  const columns = source.headers.flatMap((header, index) => {
    if (source.owned.includes(index)) return [];
    const letter = columnLetters(source.area.column + index);
    const text = header.trim() === "" ? say(paneWords.match.noHeader, { letter }) : say(paneWords.match.column, { header, letter });
    return [{ key: String(index), text }];
  });
  const title = say(fieldWords[field].title);
  const sample = column === undefined ? null : sampleOf(source, column, { kind: fields[field].kind, culture, language });
  return (
    <div className="match-row">
      <span aria-hidden="true">{title}</span>
      <Picker
        label={title}
        labelHidden
        options={[{ key: noColumn, text: say(paneWords.match.noColumn) }, ...columns]}
        chosen={column === undefined ? noColumn : String(column)}
        onPick={(key) => pane.changeMatch({ type: "columnChosen", role, field, column: key === noColumn ? null : Number(key) })}
      />
      {sample !== null && <span className="note">{say(paneWords.match.sample, { value: sample })}</span>}
    </div>
  );
}
