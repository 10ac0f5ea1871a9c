import { paneWords } from "../../../words/pane";
import { Page } from "./Page";
import { useSay } from "./paneContext";

/** While a page is loaded, which takes longer than a blink only where the network does. */
export function LoadingPage() {
  const say = useSay();
  return (
    <Page title="Clientele" busy>
      <p className="note" role="status">
        {say(paneWords.preview.working)}
      </p>
    </Page>
  );
}
