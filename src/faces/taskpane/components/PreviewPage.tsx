import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { Preview } from "../../../flow/Preview";
import type { MethodId } from "../../../methods/methods";
import { paneWords } from "../../../words/pane";
import { wordsOf } from "../../../words/wordsOf";
import type { OpenPane, Picture, View } from "../state/PaneState";
import { AsOfLine } from "./AsOfLine";
import { BreaksUsed } from "./BreaksUsed";
import { ClassPicture } from "./ClassPicture";
import { CopyRules } from "./CopyRules";
import { Finding } from "./Finding";
import { LeftOut } from "./LeftOut";
import { Notices } from "./Notices";
import { OptionsForm } from "./OptionsForm";
import { OwnRules } from "./OwnRules";
import { Page } from "./Page";
import { usePane, useSay } from "./paneContext";
import { PlanFold } from "./PlanFold";
import { Plots } from "./plots/Plots";
import { PreviewTrouble } from "./PreviewTrouble";
import { Measured } from "./terms/Measured";
import { WhatChanged } from "./WhatChanged";
import { WorkLine } from "./WorkLine";

interface PreviewPageProps {
  readonly state: OpenPane;
  readonly view: Extract<View, { at: "preview" }>;
  readonly method: MethodId;
}

/** The picture that the method gives, before anything is written. */
export function PreviewPage({ state, view, method }: PreviewPageProps) {
  const say = useSay();
  const { picture, wrong } = view;
  const outcome = shownOutcome(picture);
  const waiting = picture.status !== "ready";
  return (
    <Page
      title={say(wordsOf(method).title)}
      lead={<AsOfLine method={method} outcome={outcome} asOf={state.draft.asOf} />}
      foot={<PreviewFoot disabled={waiting || wrong.length > 0} wrong={wrong.length > 0} />}
      busy={picture.status === "working"}
    >
      <Notices notice={state.notice} />
      {picture.status === "refused" && <PreviewTrouble trouble={picture.trouble} />}
      {picture.status === "working" && !outcome && <WorkLine work={picture.work} waiting={say(paneWords.preview.working)} />}
      {outcome && (
        <>
          <Finding outcome={outcome} />
          <WhatChanged outcome={outcome} />
          <ClassPicture outcome={outcome} waiting={waiting} />
          <Plots outcome={outcome} />
          <BreaksUsed outcome={outcome} />
          <Measured outcome={outcome} />
          <OwnRules outcome={outcome} />
          <LeftOut outcome={outcome} />
        </>
      )}
      <OptionsForm method={method} given={state.draft.options[method] ?? {}} culture={state.survey.facts.culture} outcome={outcome} />
      {picture.status === "ready" && <PlanFold outcome={picture.outcome} />}
      <CopyRules method={method} />
    </Page>
  );
}

function shownOutcome(picture: Picture): Preview | null {
  if (picture.status === "ready") return picture.outcome;
  return picture.status === "working" ? picture.last : null;
}

function PreviewFoot({ disabled, wrong }: { readonly disabled: boolean; readonly wrong: boolean }) {
  const say = useSay();
  const pane = usePane();
  return (
    <>
      <PrimaryButton text={say(paneWords.preview.write)} disabled={disabled} onClick={() => void pane.write()} />
      <DefaultButton text={say(paneWords.preview.back)} onClick={pane.back} />
      {wrong && <span className="note wrong above">{say(paneWords.preview.wrongEntry)}</span>}
    </>
  );
}
