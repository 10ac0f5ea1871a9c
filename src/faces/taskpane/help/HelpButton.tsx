import { createContext, useContext } from "react";
import { paneWords } from "../../../words/pane";
import { useSay } from "../components/paneContext";

/** Opens the user guide at the place that belongs to the page; `null` where there is none. */
export const HelpGiven = createContext<(() => void) | null>(null);

/** The way to the user guide, at the head of every page. */
export function HelpButton() {
  const say = useSay();
  const open = useContext(HelpGiven);
  if (!open) return null;
  const label = say(paneWords.help.title);
  return (
    <button type="button" className="help" aria-label={label} title={label} onClick={open}>
      ?
    </button>
  );
}
