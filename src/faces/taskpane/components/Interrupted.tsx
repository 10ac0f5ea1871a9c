import { interruptedWords } from "../../../words/interrupted";
import type { Earlier } from "../state/PaneState";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";

/** Work on this workbook that was interrupted, with the ways to end it. Nothing where there is none. */
export function Interrupted({ earlier: { unfinished } }: { readonly earlier: Earlier }) {
  const say = useSay();
  const pane = usePane();
  if (!unfinished) return null;
  const { told, mend } = interruptedWords[unfinished.kind];
  const end = (): void => void (unfinished.kind === "removing" ? pane.removeAll() : pane.takeBack());
  return (
    <section role="alert">
      <h2>{say(interruptedWords.title)}</h2>
      <p className="notice">{say(told)}</p>
      <div className="links note">
        <LinkButton onClick={end}>{say(mend)}</LinkButton>
        <LinkButton onClick={() => void pane.leave()}>{say(interruptedWords.leave)}</LinkButton>
      </div>
      <p className="note">{say(interruptedWords.shared)}</p>
    </section>
  );
}
