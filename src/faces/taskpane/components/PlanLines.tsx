import { planSections } from "../../../flow/planSections";
import { planWords } from "../../../words/planWords";
import type { PlanShown } from "../../../workbook/PlanShown";
import { useGiven, useSay } from "./paneContext";

/** A plan: first what stands in the way, with a way out for each, then column by column and sheet by sheet what comes, goes and stays. */
export function PlanLines({ plan }: { readonly plan: PlanShown }) {
  const say = useSay();
  const { language } = useGiven();
  return (
    <>
      {plan.obstacles.length === 0 && <p>{say(planWords.clear)}</p>}
      {planSections(plan, language).map(({ title, lines, note }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul className="reasons">
            {lines.map(({ text, address }, index) => (
              <li key={index}>
                {text} {address !== undefined && <span className="note">{address}</span>}
              </li>
            ))}
          </ul>
          {note !== undefined && <p className="note">{note}</p>}
        </section>
      ))}
    </>
  );
}
