import { useId, useState, type ReactNode } from "react";

interface FoldProps {
  readonly title: string;
  /** Seen while folded: what is inside, in short. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** A part that is folded away until it is asked for. */
export function Fold({ title, summary, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section>
      <button type="button" className="fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        {title}
      </button>
      {!open && <p className="note">{summary}</p>}
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
