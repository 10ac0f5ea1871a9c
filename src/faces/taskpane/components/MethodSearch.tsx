import { useId } from "react";
import { paneWords } from "../../../words/pane";
import { useSay } from "./paneContext";

interface MethodSearchProps {
  readonly text: string;
  /** How many methods are found; `null` while nothing is searched for. */
  readonly count: number | null;
  readonly all: number;
  readonly onText: (text: string) => void;
}

/** The field that narrows the methods down, and how many are left, said to screen readers as well. */
export function MethodSearch({ text, count, all, onText }: MethodSearchProps) {
  const say = useSay();
  const id = useId();
  const { search, found, noneFound } = paneWords.methods;
  return (
    <div className="method-search">
      <label className="heard" htmlFor={id}>
        {say(search, { count: all })}
      </label>
      <input
        id={id}
        type="search"
        className="search-field"
        autoComplete="off"
        placeholder={say(search, { count: all })}
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
      <div role="status" className="note">
        {count !== null && (count > 0 ? say(found, { count }) : say(noneFound))}
      </div>
    </div>
  );
}
