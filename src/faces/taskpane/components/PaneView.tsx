import { lazy, Suspense } from "react";
import { paneWords } from "../../../words/pane";
import type { OpenPane } from "../state/PaneState";
import { BusyPage } from "./BusyPage";
import { ChoosePage } from "./ChoosePage";
import { EmptyPage } from "./EmptyPage";
import { EndPage } from "./EndPage";
import { LoadingPage } from "./LoadingPage";
import { MatchPage } from "./MatchPage";
import { OpeningPage } from "./OpeningPage";
import { usePaneState, useSay } from "./paneContext";
import { RemovePage } from "./RemovePage";
import { WritingPage } from "./WritingPage";

const running = () => import(/* webpackChunkName: "running", webpackPrefetch: true */ "./runningPages");

/** The pages that tell of a run, with all words of its method: they come when the first page stands. */
const BrokenPage = lazy(async () => ({ default: (await running()).BrokenPage }));
const DonePage = lazy(async () => ({ default: (await running()).DonePage }));
const FailedPage = lazy(async () => ({ default: (await running()).FailedPage }));
const PreviewPage = lazy(async () => ({ default: (await running()).PreviewPage }));

/** The page for the state that the pane is in. */
export function PaneView() {
  return (
    <Suspense fallback={<LoadingPage />}>
      <StateView />
    </Suspense>
  );
}

function StateView() {
  const state = usePaneState();
  if (state.step === "opening") return <OpeningPage />;
  if (state.step === "broken") return <BrokenPage trouble={state.trouble} />;
  return <OpenView key={state.view.at} state={state} />;
}

function OpenView({ state }: { readonly state: OpenPane }) {
  const say = useSay();
  const { view, draft, survey } = state;
  switch (view.at) {
    case "match":
      return <MatchPage state={state} view={view} />;
    case "preview":
      if (draft.method !== null) return <PreviewPage state={state} view={view} method={draft.method} />;
      return <ChoosePage state={state} />;
    case "write":
      return <WritingPage view={view} />;
    case "failed":
      return <FailedPage view={view} />;
    case "done":
      return <DonePage state={state} view={view} />;
    case "askRemove":
      return <RemovePage earlier={state.earlier} />;
    case "takeBack":
      return <BusyPage title={say(paneWords.takeBack.title)} work={view.work} />;
    case "takenBack":
      return <EndPage title={say(paneWords.takeBack.done)} sentence={say(paneWords.takeBack.sentence)} />;
    case "remove":
      return <BusyPage title={say(paneWords.remove.working)} work={view.work} />;
    case "removed":
      return <EndPage title={say(paneWords.remove.done)} sentence={say(paneWords.remove.gone)} />;
    case "choose":
      return survey.sources.length === 0 ? <EmptyPage state={state} /> : <ChoosePage state={state} />;
  }
}
