import { IUniverInstanceService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import { UNIT } from "./workbookData";

/** How long (milliseconds) a grid that is being built is waited for. */
const LONGEST_WAIT = 5000;

/** Gives the keyboard to the cells; answers whether they took it. */
export function focusCells(injector: Injector): boolean {
  injector.get(IUniverInstanceService).focusUnit(UNIT);
  const layout = injector.get(ILayoutService);
  layout.focus();
  const root = layout.rootContainerElement;
  // The grid asks the editor that it used last, which may be one that is not drawn.
  if (root && !root.contains(document.activeElement)) root.querySelector<HTMLElement>("[data-u-comp=editor]")?.focus();
  return root?.contains(document.activeElement) === true;
}

/** The same as soon as the cells are drawn, unless the person has gone elsewhere by then. */
export function focusCellsSoon(injector: Injector, end = performance.now() + LONGEST_WAIT): void {
  const isFree = document.activeElement === null || document.activeElement === document.body;
  if (focusCells(injector) || !isFree || performance.now() > end) return;
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusCellsSoon(injector, end);
  });
}
