import type { ReactNode } from "react";

interface LinkButtonProps {
  readonly onClick: () => void;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Something to do that reads as part of the text. `label` says more to a screen reader than the text alone, and contains it. */
export function LinkButton({ onClick, label, children }: LinkButtonProps) {
  return (
    <button type="button" className="link" onClick={onClick} aria-label={label}>
      {children}
    </button>
  );
}
