import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { paneWords } from "../../../words/pane";
import { Page } from "./Page";
import { usePane, useSay } from "./paneContext";

/** Something was undone: what the workbook is like now, and the way to begin again. */
export function EndPage({ title, sentence }: { readonly title: string; readonly sentence: string }) {
  const say = useSay();
  const pane = usePane();
  return (
    <Page title={title} foot={<PrimaryButton text={say(paneWords.remove.start)} onClick={() => void pane.startOver()} />}>
      <p role="status">{sentence}</p>
    </Page>
  );
}
