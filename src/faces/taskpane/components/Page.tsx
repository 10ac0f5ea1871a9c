import { useEffect, useRef, type ReactNode } from "react";

interface PageProps {
  readonly title: string;
  /** One line beneath the title. */
  readonly lead?: ReactNode;
  readonly foot?: ReactNode;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

/** One page of the pane: a title that takes the focus when the page comes up, a body that scrolls, and the buttons always in sight. */
export function Page({ title, lead, foot, busy = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // While the user is in the grid the focus is theirs.
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  return (
    <main className="pane" aria-busy={busy}>
      <header className="pane-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <div className="note">{lead}</div>}
      </header>
      {/* Scrolls, so it can be reached and scrolled with the keyboard where nothing in it takes the focus. */}
      <div className="pane-body" tabIndex={-1}>
        {children}
      </div>
      {foot !== undefined && <footer className="pane-foot">{foot}</footer>}
    </main>
  );
}
