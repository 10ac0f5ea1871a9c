import type { Shade } from "./themes";

/** Dark when the pane's background, as Office tells it, is nearer to black than to white; what the system prefers where Office tells nothing (on the web). */
export function shadeOf(background: string | undefined, systemPrefersDark: boolean): Shade {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!match) return systemPrefersDark ? "dark" : "light";
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  // Relative luminance with the usual weights, without gamma: only the side of the middle matters.
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 128 ? "dark" : "light";
}
