import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { HelpButton } from "../help/HelpButton";

interface PageProps {
  readonly title: string;
  /** One line beneath the title. */
  readonly lead?: ReactNode;
  readonly foot?: ReactNode;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

/**
 * On the web, Office.js moves the focus by Tab itself, through elements with a place in the tab order. From one without (the title, where each
 * page begins) it finds no way on and sends the keyboard out of the pane; there the browser's own Tab is right.
 */
function keepTabInPane(event: KeyboardEvent): void {
  if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0) event.stopPropagation();
}

/** One page of the pane: a title that takes the focus when the page comes up, a body that scrolls, and the buttons always in sight. */
export function Page({ title, lead, foot, busy = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // While the user is in the grid the focus is theirs.
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  return (
    <main className="pane" aria-busy={busy} onKeyDown={keepTabInPane}>
      <header className="pane-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <HelpButton />
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
