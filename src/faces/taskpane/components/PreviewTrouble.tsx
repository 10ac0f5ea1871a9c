import { paneWords } from "../../../words/pane";
import type { Trouble } from "../state/Trouble";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";
import { TroubleText } from "./TroubleText";
import { WrongCells } from "./WrongCells";

/** Why there is no picture, with the ways on: other columns, or the same once more where Excel failed. */
export function PreviewTrouble({ trouble }: { readonly trouble: Trouble }) {
  const say = useSay();
  const pane = usePane();
  const cells = trouble.kind === "refusal" ? trouble.refusal.cells : [];
  if (cells.length > 0) {
    return (
      <div role="alert">
        <WrongCells cells={cells} />
      </div>
    );
  }
  return (
    <div role="alert">
      <TroubleText trouble={trouble} />
      <div className="links">
        <LinkButton onClick={() => pane.store.dispatch({ type: "matchOpened" })}>{say(paneWords.data.check)}</LinkButton>
        {(trouble.kind === "fault" || trouble.refusal.code === "part.notLoaded") && (
          <LinkButton onClick={() => void pane.preview()}>{say(paneWords.trouble.again)}</LinkButton>
        )}
      </div>
    </div>
  );
}
