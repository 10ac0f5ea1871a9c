import type { ReactNode } from "react";
import type { Preview } from "../../../../flow/Preview";
import type { TermId } from "../../../../words/terms/terms";
import { termFacts } from "./termFacts";
import { TermMark } from "./TermMark";

interface ExplainedProps {
  /** `undefined` where nothing needs explaining. */
  readonly term: TermId | undefined;
  readonly label: string;
  readonly outcome: Preview | null;
  readonly children: ReactNode;
}

/** An entry field with the mark of its term at the end of its label's line. */
export function Explained({ term, label, outcome, children }: ExplainedProps) {
  if (!term) return children;
  return (
    <div className="explained-field">
      {children}
      <TermMark term={term} label={label} facts={termFacts(outcome)} />
    </div>
  );
}
