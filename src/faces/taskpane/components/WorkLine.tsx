import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { paneWords } from "../../../words/pane";
import { partDone } from "../partDone";
import type { Work } from "../state/PaneState";
import { useSay } from "./paneContext";
import { Stalled } from "./Stalled";

interface WorkLineProps {
  readonly work: Work | null;
  /** Said until the work tells what it does. */
  readonly waiting: string;
}

/** How far the work has come, as a bar and in words. */
export function WorkLine({ work, waiting }: WorkLineProps) {
  const say = useSay();
  const words = work ? say(paneWords.stages[work.stage], { done: work.done, all: work.all }) : waiting;
  return (
    <div className="progress">
      <ProgressIndicator ariaValueText={words} label={words} percentComplete={work ? partDone(work) : undefined} barHeight={4} />
      <Stalled work={work} />
    </div>
  );
}
