import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState } from "react";
import type { Day } from "../../../core/days/Day";
import { isoOf } from "../../../core/days/isoOf";
import type { Preview } from "../../../flow/Preview";
import { methods, type MethodId } from "../../../methods/methods";
import { format } from "../../../words/format";
import { paneWords } from "../../../words/pane";
import { readIsoDay } from "../readIsoDay";
import { LinkButton } from "./LinkButton";
import { useGiven, useSay } from "./paneContext";
import { termFacts } from "./terms/termFacts";
import { TermMark } from "./terms/TermMark";

interface AsOfLineProps {
  readonly method: MethodId;
  readonly outcome: Preview | null;
  /** What the user has set; `null` for the proposal. */
  readonly asOf: Day | null;
}

/** How many customers, and for which day. Where time matters the day can be changed. */
export function AsOfLine({ method, outcome, asOf }: AsOfLineProps) {
  const say = useSay();
  const { language } = useGiven();
  const [changing, setChanging] = useState(false);
  const day = asOf ?? outcome?.asOf ?? null;
  const { dated } = methods[method];
  return (
    <>
      <div className="as-of">
        {outcome && say(paneWords.preview.lead, { count: outcome.count })}
        {dated && day !== null && (
          <>
            {outcome && " · "}
            {say(paneWords.preview.asOf, { day: format.day(day, language) })}
            {outcome && <TermMark term="asOf" label={say(paneWords.preview.asOfLabel)} facts={termFacts(outcome)} />}
            {!changing && (
              <>
                {!outcome && " · "}
                <LinkButton
                  label={`${say(paneWords.preview.change)}: ${say(paneWords.preview.asOfLabel)}`}
                  onClick={() => setChanging(true)}
                >
                  {say(paneWords.preview.change)}
                </LinkButton>
              </>
            )}
          </>
        )}
      </div>
      {dated && changing && <AsOfField day={day} changed={asOf !== null} />}
    </>
  );
}

function AsOfField({ day, changed }: { readonly day: Day | null; readonly changed: boolean }) {
  const say = useSay();
  const { pane } = useGiven();
  const [typed, setTyped] = useState<string | null>(null);
  const entry = typed ?? (day === null ? "" : isoOf(day));
  const enter = (text: string): void => {
    setTyped(text);
    const asOf = readIsoDay(text);
    if (asOf !== undefined) pane.change({ type: "asOfSet", asOf });
  };
  return (
    <div className="as-of-field">
      <TextField
        type="date"
        autoFocus
        label={say(paneWords.preview.asOfLabel)}
        description={say(paneWords.preview.asOfHelp)}
        value={entry}
        errorMessage={readIsoDay(entry) === undefined ? say(paneWords.preview.wrongDate) : undefined}
        onChange={(_, text) => enter(text ?? "")}
        onBlur={() => readIsoDay(entry) !== undefined && setTyped(null)}
      />
      {changed && (
        <LinkButton
          onClick={() => {
            setTyped(null);
            pane.change({ type: "asOfSet", asOf: null });
          }}
        >
          {say(paneWords.preview.useProposal)}
        </LinkButton>
      )}
    </div>
  );
}
