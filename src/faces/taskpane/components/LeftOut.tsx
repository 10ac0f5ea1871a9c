import type { Preview } from "../../../flow/Preview";
import { paneWords } from "../../../words/pane";
import { useSay } from "./paneContext";
import { Reasons } from "./Reasons";

/** The rows that are not in the picture, and the cells that were read by guessing: where and why. */
export function LeftOut({ outcome }: { readonly outcome: Preview }) {
  const say = useSay();
  const { skipped, guesses } = outcome;
  // Codes of cells are about what a cell was read as, codes of rows about how a row was counted.
  const guessed = guesses.filter(({ code }) => code.startsWith("cell."));
  const remarks = guesses.filter(({ code }) => !code.startsWith("cell."));
  return (
    <>
      {skipped.length === 0 ? (
        <p className="note" style={{ marginTop: 8 }}>
          {say(paneWords.leftOut.none)}
        </p>
      ) : (
        <section>
          <h2>{say(paneWords.leftOut.title, { count: skipped.length })}</h2>
          <Reasons found={skipped} />
        </section>
      )}
      {guessed.length > 0 && (
        <section>
          <h2>{say(paneWords.leftOut.guesses, { count: guessed.length })}</h2>
          <p className="note">{say(paneWords.leftOut.guessesHelp)}</p>
          <Reasons found={guessed} />
        </section>
      )}
      {remarks.length > 0 && (
        <section>
          <h2>{say(paneWords.leftOut.remarks, { count: remarks.length })}</h2>
          <Reasons found={remarks} />
        </section>
      )}
    </>
  );
}
