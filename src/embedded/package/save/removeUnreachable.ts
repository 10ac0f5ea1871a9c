import { removeContentType } from "../opc/contentTypes";
import type { OpcPackage } from "../opc/OpcPackage";
import { relationshipsOf } from "../opc/relationships";
import { relationshipsPart } from "../opc/resolvePart";

/** All parts that relationships lead to, from the package's root. */
export function reachableParts(pack: OpcPackage): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, external } of relationshipsOf(pack, part)) {
      if (external || found.has(target) || !pack.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

/** Removes the parts that could be reached before and cannot now. Parts that never could be are left alone. */
export function removeUnreachable(pack: OpcPackage, before: ReadonlySet<string>): void {
  const now = reachableParts(pack);
  for (const part of before) {
    if (now.has(part)) continue;
    pack.remove(part);
    pack.remove(relationshipsPart(part));
    removeContentType(pack, part);
  }
}
