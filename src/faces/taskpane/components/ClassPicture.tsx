import { palette } from "../../../core/palette";
import type { Role } from "../../../core/Role";
import type { ClassSummary } from "../../../flow/Outcome";
import type { Preview } from "../../../flow/Preview";
import { toldOf } from "../../../sheets/toldOf";
import { format } from "../../../words/format";
import { paneWords } from "../../../words/pane";
import { ClassTag } from "./ClassTag";
import { useGiven, useSay } from "./paneContext";

interface ClassPictureProps {
  readonly outcome: Preview;
  /** It no longer is what the options give. */
  readonly waiting: boolean;
}

/** Customers and money by class: a line each, the count drawn as a bar. */
export function ClassPicture({ outcome, waiting }: ClassPictureProps) {
  const say = useSay();
  const { language } = useGiven();
  const { summary } = outcome;
  const { method, words } = toldOf(outcome);
  const most = Math.max(...summary.map(({ customers }) => customers), 1);
  const withMoney = summary.some(({ value }) => value !== null);
  const customers = summary.reduce((sum, line) => sum + line.customers, 0);
  const money = summary.reduce((sum, line) => sum + (line.value ?? 0), 0);
  return (
    <table className={waiting ? "picture waiting" : "picture"}>
      <thead>
        <tr>
          <th scope="col">{say(words.classHeader)}</th>
          <th scope="col" className="heads">
            {say(paneWords.preview.customers)}
          </th>
          {withMoney && (
            <th scope="col" className="number">
              {say(words.money)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {summary.map((line) => (
          <ClassLine key={line.class} line={line} look={lookOf(line.class)} most={most} withMoney={withMoney} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say(paneWords.preview.all)}</th>
          <td className="heads">{format.count(customers, language)}</td>
          {withMoney && <td className="number">{format.money(money, language)}</td>}
        </tr>
      </tfoot>
    </table>
  );

  function lookOf(classId: string): ClassLook {
    const label = words.classes[classId]?.label;
    return { role: method.classes[classId]?.role ?? "plain", label: label ? say(label) : classId };
  }
}

interface ClassLook {
  readonly role: Role;
  readonly label: string;
}

interface ClassLineProps {
  readonly line: ClassSummary;
  readonly look: ClassLook;
  readonly most: number;
  readonly withMoney: boolean;
}

function ClassLine({ line, look, most, withMoney }: ClassLineProps) {
  const { language } = useGiven();
  const { chart, outline, fill } = palette[look.role];
  const colours = { "--chart": chart, "--outline": outline ?? chart, "--fill": fill ?? chart };
  const share = line.customers / most;
  return (
    <tr>
      <th scope="row">
        <ClassTag label={look.label} role={look.role} />
      </th>
      <td className="heads">
        <div className="bar-cell">
          {line.customers > 0 && (
            <span className="bar" aria-hidden="true" style={{ ...colours, width: `calc((100% - 48px) * ${share.toFixed(4)})` }} />
          )}
          <span className="number">{format.count(line.customers, language)}</span>
        </div>
      </td>
      {withMoney && <td className="number">{line.value === null ? "" : format.money(line.value, language)}</td>}
    </tr>
  );
}
