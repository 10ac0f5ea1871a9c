import { invalidArgument } from "./excelErrors";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkred: "#8B0000",
  darkgreen: "#006400",
  darkblue: "#00008B",
  lightgreen: "#90EE90",
  lightblue: "#ADD8E6",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  gold: "#FFD700",
};

/** `#RRGGBB` of `#RRGGBB`, `RRGGBB` or a named HTML colour. */
export function hexColor(color: string, location: string): string {
  const named = NAMED[color.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(color)) throw invalidArgument(location);
  return `#${color.replace("#", "").toUpperCase()}`;
}
