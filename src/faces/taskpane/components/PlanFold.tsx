import { useEffect, useState } from "react";
import type { Preview } from "../../../flow/Preview";
import { planWords } from "../../../words/planWords";
import type { PlanShown } from "../../../workbook/PlanShown";
import { Fold } from "./Fold";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";
import { PlanLines } from "./PlanLines";

/** What will be written, found out when it is unfolded, and anew when the preview has changed or the user has put something out of the way. */
export function PlanFold({ outcome }: { readonly outcome: Preview }) {
  const say = useSay();
  return (
    <Fold title={say(planWords.title)} summary={say(planWords.help)}>
      <Plan outcome={outcome} />
    </Fold>
  );
}

function Plan({ outcome }: { readonly outcome: Preview }) {
  const say = useSay();
  const pane = usePane();
  const [shown, setShown] = useState<PlanShown | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let wanted = true;
    setShown(null);
    void pane.plan(outcome).then((plan) => {
      if (wanted) setShown(plan);
    });
    return () => {
      wanted = false;
    };
  }, [pane, outcome, asked]);
  return (
    <div role="status" aria-busy={shown === null}>
      {shown ? <PlanLines plan={shown} /> : <p className="note">{say(planWords.working)}</p>}
      {shown && shown.obstacles.length > 0 && (
        <div className="links">
          <LinkButton onClick={() => setAsked(asked + 1)}>{say(planWords.again)}</LinkButton>
        </div>
      )}
    </div>
  );
}
