const CANDIDATES = [",", ";", "\t"] as const;
const LINES = 100;

/** The separator of a csv: the one that stands in the first line and most evenly in the others. Quoted text does not count. */
export function findSeparator(text: string): string {
  const lines = countLines(text);
  let best = ",";
  let bestScore = 0;
  CANDIDATES.forEach((candidate, index) => {
    const expected = lines[0]?.[index] ?? 0;
    if (expected === 0) return;
    const even = lines.filter((counts) => counts[index] === expected).length / lines.length;
    const score = even + Math.min(expected, 50) / 1000;
    if (score <= bestScore) return;
    best = candidate;
    bestScore = score;
  });
  return best;
}

/** Candidates per line of the first lines that are not empty. */
function countLines(text: string): number[][] {
  const lines: number[][] = [];
  let counts = CANDIDATES.map(() => 0);
  let quoted = false;
  let isEmpty = true;
  for (let at = 0; at <= text.length && lines.length < LINES; at++) {
    const character = at < text.length ? text.charAt(at) : "\n";
    if (character === '"') quoted = !quoted;
    const ends = at === text.length || (!quoted && (character === "\n" || character === "\r"));
    if (ends) {
      if (!isEmpty) lines.push(counts);
      counts = CANDIDATES.map(() => 0);
      isEmpty = true;
      continue;
    }
    isEmpty = false;
    const index = quoted ? -1 : CANDIDATES.indexOf(character as (typeof CANDIDATES)[number]);
    if (index >= 0) counts[index]! += 1;
  }
  return lines;
}
