import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Facts } from "../../../../core/refusal/Refusal";
import { termsTold } from "../../../../words/terms/termsTold";
import { exampleOf } from "../../../../words/terms/exampleOf";
import { terms, type TermId } from "../../../../words/terms/terms";
import { useGiven, useSay } from "../paneContext";

interface TermMarkProps {
  readonly term: TermId;
  /** What the term is called where it stands. */
  readonly label: string;
  readonly facts: Facts;
}

/** A small button beside a term; pressed, it says what the term means, with the user's own numbers as the example. */
export function TermMark({ term, label, facts }: TermMarkProps) {
  const say = useSay();
  const { language } = useGiven();
  const id = useId();
  const [open, setOpen] = useState(false);
  const example = exampleOf(term, facts, language);
  const meaning = useRef<HTMLSpanElement>(null);
  // A mark at the lower edge would open what it says below the edge.
  useEffect(() => {
    if (open) meaning.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className="term"
        aria-expanded={open}
        aria-controls={id}
        aria-label={say(termsTold.what, { label })}
        onClick={() => setOpen(!open)}
        onKeyDown={closeByKey}
      >
        <span aria-hidden="true">i</span>
      </button>
      <span ref={meaning} className="meaning" id={id} hidden={!open}>
        {open && (
          <>
            <span>{say(terms[term].meaning)}</span>
            {example !== null && <span>{example}</span>}
          </>
        )}
      </span>
    </>
  );
}
