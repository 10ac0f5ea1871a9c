import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { paneWords } from "../../../words/pane";
import type { Trouble } from "../state/Trouble";
import { Page } from "./Page";
import { usePane, useSay } from "./paneContext";
import { TroubleText } from "./TroubleText";

/** The workbook could not even be looked at. */
export function BrokenPage({ trouble }: { readonly trouble: Trouble }) {
  const say = useSay();
  const pane = usePane();
  return (
    <Page
      title={say(paneWords.trouble.title)}
      foot={<PrimaryButton text={say(paneWords.trouble.again)} onClick={() => void pane.lookAgain()} />}
    >
      <div role="alert">
        <TroubleText trouble={trouble} />
      </div>
    </Page>
  );
}
