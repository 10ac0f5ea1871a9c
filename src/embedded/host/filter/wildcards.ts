const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Excel's wildcards as a pattern for a whole text: `?` one character, `*` any, `~` before one of these for itself. Case does not count. */
export function wildcardPattern(text: string): RegExp {
  let pattern = "";
  for (let i = 0; i < text.length; i += 1) {
    const [character = "", next = ""] = [text[i], text[i + 1]];
    if (character === "~" && /[~*?]/.test(next)) {
      pattern += next.replace(SPECIAL, "\\$&");
      i += 1;
    } else pattern += character === "*" ? ".*" : character === "?" ? "." : character.replace(SPECIAL, "\\$&");
  }
  return new RegExp(`^${pattern}$`, "is");
}
