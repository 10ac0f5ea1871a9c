import { useEffect, useRef, useState } from "react";
import type { Text } from "../../../core/Text";
import type { MethodId } from "../../../methods/methods";
import { paneRulesWords } from "../../../words/paneRules";
import { LinkButton } from "./LinkButton";
import { usePane, useSay } from "./paneContext";

interface GiveRulesProps {
  /** The method whose rules are copied; `null` for two examples. */
  readonly from: MethodId | null;
  readonly words: Text;
  readonly help: Text;
}

/** Makes a sheet of rules that is the user's own. */
export function GiveRules({ from, words, help }: GiveRulesProps) {
  const say = useSay();
  const pane = usePane();
  const [making, setMaking] = useState(false);
  const there = useRef(true);
  useEffect(() => {
    there.current = true;
    return () => void (there.current = false);
  }, []);
  const give = async (): Promise<void> => {
    setMaking(true);
    await pane.giveRules(from);
    if (there.current) setMaking(false);
  };
  return (
    <section>
      {making ? <p>{say(paneRulesWords.making)}</p> : <LinkButton onClick={() => void give()}>{say(words)}</LinkButton>}
      <p className="note">{say(help)}</p>
    </section>
  );
}
