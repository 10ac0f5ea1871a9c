import { paneWords } from "../../../words/pane";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";

/** Offers to bring columns, summaries and charts up to date once the user's cells have changed. The place is always there, so that screen readers hear of it. */
export function EditedSince({ edited }: { readonly edited: boolean }) {
  const say = useSay();
  const pane = usePane();
  return (
    <div role="status">
      {edited && (
        <p className="notice">
          {say(paneWords.done.edited)} <LinkButton onClick={() => void pane.classifyAgain()}>{say(paneWords.done.update)}</LinkButton>
        </p>
      )}
    </div>
  );
}
