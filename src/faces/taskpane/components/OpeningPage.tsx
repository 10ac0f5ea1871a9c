import { paneWords } from "../../../words/pane";
import { Page } from "./Page";
import { useSay } from "./paneContext";
import { Stalled } from "./Stalled";

/** While the workbook is looked at. */
export function OpeningPage() {
  const say = useSay();
  return (
    <Page title="Clientele" busy>
      <p className="note" role="status">
        {say(paneWords.opening)}
      </p>
      <Stalled work={null} />
    </Page>
  );
}
