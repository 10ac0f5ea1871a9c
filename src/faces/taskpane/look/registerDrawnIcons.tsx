import { registerIcons } from "office-ui-fabric-react/lib/Styling";

const stroke = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round", strokeLinejoin: "round" } as const;

function icon(path: string) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false" style={{ display: "block" }}>
      <path d={path} {...stroke} />
    </svg>
  );
}

/** Gives the controls the few icons that they show, drawn here: no icon font is loaded. */
export function registerDrawnIcons(): void {
  registerIcons({
    style: { display: "inline-flex", alignItems: "center", justifyContent: "center" },
    icons: { ChevronDown: icon("M2.5 4.5 6 8l3.5-3.5"), CheckMark: icon("M2.5 6.5 5 9l4.5-6") },
  });
}
