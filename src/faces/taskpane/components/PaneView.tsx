import { lazy, Suspense, useMemo, useState } from "react";
import { loadedPart } from "../../../core/refusal/loadedPart";
import { paneWords } from "../../../words/pane";
import { HelpGiven } from "../help/HelpButton";
import { helpSectionOf } from "../help/helpSectionOf";
import type { OpenPane, PaneState } from "../state/PaneState";
import { BusyPage } from "./BusyPage";
import { ChoosePage } from "./ChoosePage";
import { EmptyPage } from "./EmptyPage";
import { EndPage } from "./EndPage";
import { LoadingPage } from "./LoadingPage";
import { MatchPage } from "./MatchPage";
import { OpeningPage } from "./OpeningPage";
import { usePane, usePaneState, useSay } from "./paneContext";
import { PartBoundary } from "./PartBoundary";
import { RemovePage } from "./RemovePage";
import { WritingPage } from "./WritingPage";

const running = () => loadedPart(() => import(/* webpackChunkName: "running", webpackPrefetch: true */ "./runningPages"));
const contacts = () => loadedPart(() => import(/* webpackChunkName: "contacts" */ "./contacts/ContactsPage"));
const help = () => loadedPart(() => import(/* webpackChunkName: "help", webpackPrefetch: true */ "../help/HelpPage"));
const card = () => loadedPart(() => import(/* webpackChunkName: "card" */ "./card/cardPage"));

/** The pages that need the words of the methods: they come when the first page stands. What did not arrive is asked for by making them anew. */
function laterPages() {
  return {
    BrokenPage: lazy(async () => ({ default: (await running()).BrokenPage })),
    DonePage: lazy(async () => ({ default: (await running()).DonePage })),
    FailedPage: lazy(async () => ({ default: (await running()).FailedPage })),
    PreviewPage: lazy(async () => ({ default: (await running()).PreviewPage })),
    ContactsPage: lazy(async () => ({ default: (await contacts()).ContactsPage })),
    HelpPage: lazy(async () => ({ default: (await help()).HelpPage })),
    CustomerCardPage: lazy(async () => ({ default: (await card()).CustomerCardPage })),
  };
}

type LaterPages = ReturnType<typeof laterPages>;

/** The page for the state that the pane is in. */
export function PaneView() {
  const pane = usePane();
  const [pages, setPages] = useState(laterPages);
  const again = (): void => {
    setPages(laterPages());
    void pane.goOn();
  };
  return (
    <PartBoundary onAgain={again}>
      <Suspense fallback={<LoadingPage />}>
        <StateView pages={pages} />
      </Suspense>
    </PartBoundary>
  );
}

function StateView({ pages }: { readonly pages: LaterPages }) {
  const state = usePaneState();
  const [asked, setAsked] = useState<string | null>(null);
  const section = helpSectionOf(state);
  const open = useMemo(() => () => setAsked(section), [section]);
  if (asked !== null) return <pages.HelpPage section={asked} onBack={() => setAsked(null)} />;
  return (
    <HelpGiven.Provider value={open}>
      <StepView state={state} pages={pages} />
    </HelpGiven.Provider>
  );
}

function StepView({ state, pages }: { readonly state: PaneState; readonly pages: LaterPages }) {
  if (state.step === "opening") return <OpeningPage />;
  if (state.step === "broken") return <pages.BrokenPage trouble={state.trouble} />;
  return <OpenView key={state.view.at} state={state} pages={pages} />;
}

function OpenView({ state, pages }: { readonly state: OpenPane; readonly pages: LaterPages }) {
  const say = useSay();
  const { view, draft, survey } = state;
  switch (view.at) {
    case "match":
      return <MatchPage state={state} view={view} />;
    case "preview":
      if (draft.method !== null) return <pages.PreviewPage state={state} view={view} method={draft.method} />;
      return <ChoosePage state={state} />;
    case "write":
      return <WritingPage view={view} />;
    case "failed":
      return <pages.FailedPage state={state} view={view} />;
    case "done":
      return <pages.DonePage state={state} view={view} />;
    case "contacts":
      return <pages.ContactsPage state={state} view={view} />;
    case "card":
      return <pages.CustomerCardPage state={state} view={view} />;
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
