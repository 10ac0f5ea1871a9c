import { paneWords } from "../../../words/pane";
import { useSay } from "./paneContext";

/** While a page is loaded, which takes longer than a blink only where the network does. It has no title: the focus waits for that of the page. */
export function LoadingPage() {
  const say = useSay();
  return (
    <main className="pane" aria-busy>
      <p className="note pane-body" role="status">
        {say(paneWords.preview.working)}
      </p>
    </main>
  );
}
