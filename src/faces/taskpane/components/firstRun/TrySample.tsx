import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { firstRunWords } from "../../../../words/firstRun";
import { useGiven, useSay } from "../paneContext";

const words = firstRunWords.sample;

/** For an empty workbook: sample orders on a new sheet and what Clientele makes of them. */
export function TrySample() {
  const say = useSay();
  const { pane, language } = useGiven();
  const [adding, setAdding] = useState(false);
  const add = (): void => {
    // Pressed twice it would add two sheets.
    setAdding(true);
    void pane.trySample(language).finally(() => setAdding(false));
  };
  return (
    <section className="first-run">
      <h2>{say(words.title)}</h2>
      <p className="note">{say(words.sentence)}</p>
      <PrimaryButton text={say(words.button)} disabled={adding} onClick={add} />
    </section>
  );
}
