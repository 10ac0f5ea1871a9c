import { useEffect, useState } from "react";
import { stalledWords } from "../../../words/stalled";
import type { Stage } from "../../../workbook/WorkbookPort";
import type { Work } from "../state/PaneState";
import { useSay } from "./paneContext";

/** Milliseconds without a sign of Excel. */
const patience = 10_000;

/** Stages in which nothing is asked of Excel, however long they take. */
const ownWork: ReadonlySet<Stage> = new Set<Stage>(["classifying", "computing", "here"]);

/** Says what Excel may be waiting for when the work has not moved for a while. */
export function Stalled({ work }: { readonly work: Work | null }) {
  const say = useSay();
  const [stalled, setStalled] = useState(false);
  useEffect(() => {
    setStalled(false);
    const waiting = setTimeout(() => setStalled(true), patience);
    return () => clearTimeout(waiting);
  }, [work]);
  const told = stalled && !(work && ownWork.has(work.stage));
  return (
    <p className="note" role="status">
      {told && say(stalledWords)}
    </p>
  );
}
