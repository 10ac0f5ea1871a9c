import { paneWords } from "../../../words/pane";
import { refusalSentence } from "../../../words/refusals";
import type { Trouble } from "../state/Trouble";
import { useGiven, useSay } from "./paneContext";

/** What went wrong, and what to do: the refusal's own sentence, or for a fault Excel's message with general advice. */
export function TroubleText({ trouble }: { readonly trouble: Trouble }) {
  const say = useSay();
  const { language } = useGiven();
  if (trouble.kind === "refusal") return <p>{refusalSentence(trouble.refusal, language)}</p>;
  return (
    <>
      <p>
        {say(paneWords.trouble.fault)} {say(paneWords.trouble.advice)}
      </p>
      <p className="note">{trouble.message}</p>
    </>
  );
}
