import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { firstRunWords } from "../../../../words/firstRun";
import type { OpenPane } from "../../state/PaneState";
import { usePane, useSay } from "../paneContext";

const words = firstRunWords.tour;
const steps = ["data", "question", "preview"] as const;

/** Three steps through the first page, at most once in a workbook. Beside each step its place on the page is outlined; everything stays usable. */
export function Tour({ state }: { readonly state: OpenPane }) {
  const { survey, earlier } = state;
  const first = survey.remembered === null && earlier.columns === 0 && earlier.sheets.length === 0;
  return survey.touring === true && first ? <TourSteps /> : null;
}

function TourSteps() {
  const say = useSay();
  const pane = usePane();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(0);
  const step = steps[index] ?? "data";
  const last = index === steps.length - 1;
  useOutline(step);
  const end = (): void => {
    // The button that has the focus goes with the tour: the page's title takes it over.
    card.current?.closest("main")?.querySelector("h1")?.focus();
    void pane.endTour();
  };
  const skipByKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") end();
  };
  return (
    <div ref={card} className="tour" role="group" aria-labelledby={id} onKeyDown={skipByKey}>
      <b id={id}>{say(words.title, { step: index + 1, steps: steps.length })}</b>
      <p role="status">{say(words.steps[step])}</p>
      <div className="tour-buttons">
        <PrimaryButton text={say(last ? words.end : words.next)} onClick={() => (last ? end() : setIndex(index + 1))} />
        {!last && <DefaultButton text={say(words.skip)} onClick={end} />}
      </div>
    </div>
  );
}

/** Tells the style sheet which part of the page the step is about, and brings that part into sight, without any motion. */
function useOutline(step: (typeof steps)[number]): void {
  const shown = useRef(false);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.tour = step;
    // The first page comes up at its top; only what the user asks for moves it.
    if (shown.current) document.querySelector(`[data-tour-place="${step}"]`)?.scrollIntoView({ block: "start" });
    shown.current = true;
    return () => {
      delete root.dataset.tour;
    };
  }, [step]);
}
