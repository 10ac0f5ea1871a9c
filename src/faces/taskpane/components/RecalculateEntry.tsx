import { useState } from "react";
import { recalculateWords } from "../../../words/recalculate";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";

/** The way out for formulas of ours that are stuck at an error, with what came of it. */
export function RecalculateEntry() {
  const say = useSay();
  const pane = usePane();
  const [told, setTold] = useState("");
  const recalculate = async (): Promise<void> => {
    setTold(say(recalculateWords.busy));
    try {
      const { formulas } = await pane.recalculate();
      setTold(formulas === 0 ? say(recalculateWords.none) : say(recalculateWords.done, { count: formulas }));
    } catch {
      setTold(say(recalculateWords.failed));
    }
  };
  return (
    <section>
      <h2>{say(recalculateWords.title)}</h2>
      <p className="note">{say(recalculateWords.help)}</p>
      <div className="links note">
        <LinkButton onClick={() => void recalculate()}>{say(recalculateWords.ask)}</LinkButton>
      </div>
      <p className="note" role="status">
        {told}
      </p>
    </section>
  );
}
