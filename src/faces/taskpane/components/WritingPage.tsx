import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { paneWords } from "../../../words/pane";
import type { View } from "../state/PaneState";
import { Page } from "./Page";
import { usePane, useSay } from "./paneContext";
import { WorkLine } from "./WorkLine";

/** While the workbook is written: how far, what, and a way out. */
export function WritingPage({ view }: { readonly view: Extract<View, { at: "write" }> }) {
  const say = useSay();
  const pane = usePane();
  const foot = <DefaultButton text={say(paneWords.write.cancel)} disabled={view.cancelling} allowDisabledFocus onClick={pane.cancel} />;
  return (
    <Page title={say(paneWords.write.title)} foot={foot} busy>
      <WorkLine work={view.work} waiting={say(paneWords.preview.working)} />
      <p className="note" role="status">
        {say(view.cancelling ? paneWords.write.cancelling : paneWords.write.keepWorking)}
      </p>
    </Page>
  );
}
