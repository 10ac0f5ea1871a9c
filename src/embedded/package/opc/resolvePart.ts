/** The part that a relationship's target names, without a leading slash. */
export function resolvePart(from: string, target: string): string {
  const plain = decode(target.split("#")[0]!.replace(/\\/g, "/"));
  const folder = plain.startsWith("/") ? "" : from.slice(0, from.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of `${folder}${plain}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The target that leads from one part to another, relative as Excel writes it. */
export function relativeTarget(from: string, to: string): string {
  const a = from.split("/").slice(0, -1);
  const b = to.split("/");
  let same = 0;
  while (same < a.length && same < b.length - 1 && a[same] === b[same]) same++;
  return "../".repeat(a.length - same) + b.slice(same).join("/");
}

/** The part that holds the relationships of a part ("" for the package). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
