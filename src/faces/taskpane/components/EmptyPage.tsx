import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { paneWords } from "../../../words/pane";
import type { OpenPane } from "../state/PaneState";
import { EarlierResults } from "./EarlierResults";
import { Interrupted } from "./Interrupted";
import { Notices } from "./Notices";
import { LinkButton } from "./LinkButton";
import { Page } from "./Page";
import { TrySample } from "./firstRun/TrySample";
import { useGiven, useSay } from "./paneContext";

/** A workbook without a table: what is missing, and what to do. */
export function EmptyPage({ state }: { readonly state: OpenPane }) {
  const say = useSay();
  const { pane, language } = useGiven();
  return (
    <Page
      title={say(paneWords.empty.title)}
      lead={state.survey.facts.name}
      foot={<DefaultButton text={say(paneWords.empty.again)} onClick={() => void pane.lookAgain()} />}
    >
      <Notices notice={state.notice} />
      <Interrupted earlier={state.earlier} />
      <TrySample />
      <p>{say(paneWords.empty.sentence)}</p>
      <p>{say(paneWords.empty.advice)}</p>
      <p>
        {say(paneWords.empty.fromNothing)}{" "}
        <LinkButton onClick={() => void pane.startFile(language)}>{say(paneWords.empty.start)}</LinkButton>
      </p>
      <EarlierResults earlier={state.earlier} />
    </Page>
  );
}
