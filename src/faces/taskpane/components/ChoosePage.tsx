import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { paneRulesWords } from "../../../words/paneRules";
import { paneWords } from "../../../words/pane";
import { periodLabel } from "../../../words/periodLabel";
import { cardWords } from "../../../words/cardWords";
import { CardEntry } from "./card/CardEntry";
import { ContactsEntry } from "./contacts/ContactsEntry";
import { duePeriod } from "../state/duePeriod";
import type { OpenPane } from "../state/PaneState";
import { DataLines } from "./DataLines";
import { EarlierResults } from "./EarlierResults";
import { FirstQuestions } from "./firstRun/FirstQuestions";
import { Tour } from "./firstRun/Tour";
import { GiveRules } from "./GiveRules";
import { Interrupted } from "./Interrupted";
import { MethodCards } from "./MethodCards";
import { Notices } from "./Notices";
import { NextPeriod } from "./NextPeriod";
import { Page } from "./Page";
import { RecalculateEntry } from "./RecalculateEntry";
import { useGiven, usePane, useSay } from "./paneContext";

/** These customers, by which method? */
export function ChoosePage({ state }: { readonly state: OpenPane }) {
  const say = useSay();
  const pane = usePane();
  const { language } = useGiven();
  const { method } = state.draft;
  const due = duePeriod(state);
  const foot =
    method !== null ? (
      <>
        <PrimaryButton
          text={due === undefined ? say(paneWords.methods.preview) : say(paneWords.repeat.review, { period: periodLabel(due, language) })}
          onClick={() => void pane.preview()}
        />
        <span className="note beside">
          {say(cardWords[method].title)}
          <br />
          {say(paneWords.methods.nothingWritten)}
        </span>
      </>
    ) : (
      <PrimaryButton text={say(paneWords.data.check)} onClick={() => pane.store.dispatch({ type: "matchOpened" })} />
    );
  return (
    <Page title="Clientele" lead={<Lead state={state} />} foot={foot}>
      <Notices notice={state.notice} />
      <Interrupted earlier={state.earlier} />
      {due !== undefined && method !== null && <NextPeriod method={method} />}
      <FirstQuestions state={state} />
      <DataLines state={state} />
      <ContactsEntry earlier={state.earlier} />
      <CardEntry />
      <MethodCards state={state} />
      <GiveRules from={null} words={paneRulesWords.start} help={paneRulesWords.startHelp} />
      <EarlierResults earlier={state.earlier} />
      <RecalculateEntry />
    </Page>
  );
}

/** The workbook's name; the tour stands beneath it, in sight wherever the page is scrolled to. */
function Lead({ state }: { readonly state: OpenPane }) {
  return (
    <>
      {state.survey.facts.name}
      <Tour state={state} />
    </>
  );
}
