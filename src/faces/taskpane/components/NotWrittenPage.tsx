import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { paneWords } from "../../../words/pane";
import type { Trouble } from "../state/Trouble";
import { Page } from "./Page";
import { usePane, useSay } from "./paneContext";
import { TroubleText } from "./TroubleText";

/** Writing failed: why, that nothing was changed, and the way on. */
export function NotWrittenPage({ trouble }: { readonly trouble: Trouble }) {
  const say = useSay();
  const pane = usePane();
  const foot = (
    <>
      <PrimaryButton text={say(paneWords.notWritten.again)} onClick={() => void pane.write()} />
      <DefaultButton text={say(paneWords.preview.back)} onClick={pane.back} />
    </>
  );
  return (
    <Page title={say(paneWords.notWritten.title)} foot={foot}>
      <div role="alert">
        <TroubleText trouble={trouble} />
        <p>{say(paneWords.notWritten.unchanged)}</p>
      </div>
    </Page>
  );
}
