import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { paneWords } from "../../../words/pane";
import type { Pane } from "../effects/createPane";
import type { Attempt, OpenPane, View } from "../state/PaneState";
import { asksForPreview, leftAsBefore } from "../state/Trouble";
import { Page } from "./Page";
import { usePane, useSay } from "./paneContext";
import { TroubleText } from "./TroubleText";

const again: Readonly<Record<Attempt, (pane: Pane) => Promise<void>>> = {
  write: (pane) => pane.write(),
  takeBack: (pane) => pane.takeBack(),
  remove: (pane) => pane.removeAll(),
  giveRules: (pane) => pane.giveRulesAgain(),
  // The first page offers it once more.
  startFile: (pane) => pane.startOver(),
  sample: (pane) => pane.startOver(),
  contacts: (pane) => pane.startOver(),
};

interface FailedPageProps {
  readonly state: OpenPane;
  readonly view: Extract<View, { at: "failed" }>;
}

/** A change to the workbook failed: why, what that means for the workbook, and the way on. */
export function FailedPage({ state, view }: FailedPageProps) {
  const say = useSay();
  const pane = usePane();
  const isOutdated = view.what === "write" && (asksForPreview(view.trouble) || state.edited);
  const foot = isOutdated ? (
    <PrimaryButton text={say(paneWords.failed.preview)} onClick={() => void pane.preview()} />
  ) : (
    <>
      <PrimaryButton text={say(paneWords.failed.again)} onClick={() => void again[view.what](pane)} />
      <DefaultButton text={say(paneWords.preview.back)} onClick={pane.back} />
    </>
  );
  return (
    <Page title={say(paneWords.failed.titles[view.what])} foot={foot}>
      <div role="alert">
        <TroubleText trouble={view.trouble} />
        {view.what === "write" && leftAsBefore(view.trouble) && <p>{say(paneWords.failed.unchanged)}</p>}
      </div>
    </Page>
  );
}
