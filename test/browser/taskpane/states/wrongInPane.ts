import type { Frame } from "playwright-core";

/** Runs in the pane. Text that reaches over the edge of what shows it: of the page, of a part that hides or scrolls what is beyond, or of its button. */
function cutOff(): string[] {
  const found = new Set<string>();
  const reaches = (box: DOMRect, edge: DOMRect, downToo: boolean): boolean =>
    box.right > edge.right + 1 || box.left < edge.left - 1 || (downToo && (box.bottom > edge.bottom + 2 || box.top < edge.top - 2));
  const isOver = (text: Text, box: DOMRect): boolean => {
    if (reaches(box, new DOMRect(0, 0, innerWidth, innerHeight), false)) return true;
    const button = text.parentElement?.closest("button");
    if (button && reaches(box, button.getBoundingClientRect(), true)) return true;
    for (let part = text.parentElement; part && part !== document.body; part = part.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(part);
      if (overflowX === "visible" && overflowY === "visible") continue;
      if (reaches(box, part.getBoundingClientRect(), overflowY === "hidden" || overflowY === "clip")) return true;
    }
    return false;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const holder = text.parentElement;
    if (text.data.trim() === "" || !holder?.checkVisibility({ visibilityProperty: true }) || holder.closest(".heard, option")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    if ([...range.getClientRects()].some((box) => isOver(text, box))) found.add(text.data.trim().slice(0, 60));
  }
  for (const part of [document.documentElement, ...document.querySelectorAll(".pane-body")])
    if (part.scrollWidth > part.clientWidth) found.add(`${part.tagName} scrolls sideways`);
  return [...found].map((what) => `cut off: ${what}`);
}

/** Runs in the pane. Whoever uses the keyboard in it must see where they are. */
function focusLost(): string[] {
  if (!document.hasFocus()) return [];
  const held = document.activeElement;
  if (held === null || held === document.body) return ["the focus is lost"];
  return held.checkVisibility({ visibilityProperty: true }) ? [] : [`what has the focus cannot be seen: ${held.outerHTML.slice(0, 80)}`];
}

/** Runs in the pane, where as little motion as possible is asked for. */
function moving(): string[] {
  const lasts = (durations: string): boolean => durations.split(",").some((each) => parseFloat(each) > 0);
  const found = [...document.querySelectorAll("body *")].filter((each) => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(each);
    return lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration));
  });
  return [...new Set(found.map((each) => `moves: ${each.tagName} ${each.getAttribute("class")?.slice(0, 60)}`))];
}

/** Runs in the pane. What stands fast above and below must leave room for what scrolls between. */
function crowded(): string[] {
  const body = document.querySelector(".pane-body");
  const foot = document.querySelector(".pane-foot");
  const scrolls = body !== null && getComputedStyle(body).overflowY === "auto";
  const left = scrolls ? body.clientHeight : innerHeight - (foot?.clientHeight ?? 0);
  return body && left < 120 ? [`only ${left} px are left for what scrolls`] : [];
}

/** What cannot be read on the page as it is. */
export const cutOffIn = (pane: Frame): Promise<string[]> => pane.evaluate(cutOff);

/** What cannot be read at twice the size, where the pane has half its pixels. */
export async function crowdedIn(pane: Frame): Promise<string[]> {
  return [...(await pane.evaluate(cutOff)), ...(await pane.evaluate(crowded))];
}

export async function restlessIn(pane: Frame): Promise<string[]> {
  return [...(await pane.evaluate(focusLost)), ...(await pane.evaluate(moving))];
}
