/** Resolves when what was put on the page before has been drawn; at once in a page that nobody sees, which draws nothing. */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === "hidden") return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
