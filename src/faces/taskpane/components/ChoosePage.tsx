import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { paneWords } from "../../../words/pane";
import type { OpenPane } from "../state/PaneState";
import { DataLines } from "./DataLines";
import { EarlierResults } from "./EarlierResults";
import { MethodCards } from "./MethodCards";
import { Notices } from "./Notices";
import { Page } from "./Page";
import { usePane, useSay } from "./paneContext";

/** These customers, by which method? */
export function ChoosePage({ state }: { readonly state: OpenPane }) {
  const say = useSay();
  const pane = usePane();
  const ready = state.draft.method !== null;
  const foot = ready ? (
    <>
      <PrimaryButton text={say(paneWords.methods.preview)} onClick={() => void pane.preview()} />
      <span className="note">{say(paneWords.methods.nothingWritten)}</span>
    </>
  ) : (
    <PrimaryButton text={say(paneWords.data.check)} onClick={() => pane.store.dispatch({ type: "matchOpened" })} />
  );
  return (
    <Page title="Clientele" lead={state.survey.facts.name} foot={foot}>
      <Notices notice={state.notice} />
      <DataLines state={state} />
      <MethodCards state={state} />
      <EarlierResults earlier={state.earlier} />
    </Page>
  );
}
