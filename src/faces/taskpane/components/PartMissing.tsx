import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { partWords } from "../../../words/partWords";
import { paneWords } from "../../../words/pane";
import type { Trouble } from "../state/Trouble";
import { Page } from "./Page";
import { useSay } from "./paneContext";

interface PartMissingProps {
  readonly trouble: Trouble;
  readonly onAgain: () => void;
}

/** The file that is missing is of use to whoever looks after the server; its whole address and number are not. */
function fileIn(message: string): string {
  return /[\w.]+\.js/.exec(message)?.[0] ?? message;
}

/** A page did not arrive, or could not be drawn. What tells of it must not need anything that is loaded later itself. */
export function PartMissing({ trouble, onAgain }: PartMissingProps) {
  const say = useSay();
  const words = trouble.kind === "refusal" ? partWords.missing : partWords.broken;
  const message = trouble.kind === "refusal" ? fileIn(String(trouble.refusal.facts.message ?? trouble.refusal.code)) : trouble.message;
  return (
    <Page title={say(words.title)} foot={<PrimaryButton text={say(paneWords.trouble.again)} onClick={onAgain} />}>
      <div role="alert">
        <p>{say(words.sentence)}</p>
        <p>{say(words.advice)}</p>
        <p className="note">{message}</p>
      </div>
    </Page>
  );
}
