import { paneWords } from "../../../words/pane";
import type { Trouble } from "../state/Trouble";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";
import { TroubleText } from "./TroubleText";

/** Why there is no picture, with the ways on: other columns, or the same once more where Excel failed. */
export function PreviewTrouble({ trouble }: { readonly trouble: Trouble }) {
  const say = useSay();
  const pane = usePane();
  return (
    <div role="alert">
      <TroubleText trouble={trouble} />
      <div className="links">
        <LinkButton onClick={() => pane.store.dispatch({ type: "matchOpened" })}>{say(paneWords.data.check)}</LinkButton>
        {trouble.kind === "fault" && <LinkButton onClick={() => void pane.preview()}>{say(paneWords.trouble.again)}</LinkButton>}
      </div>
    </div>
  );
}
