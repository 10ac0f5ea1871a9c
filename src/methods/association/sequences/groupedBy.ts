/** The indexes of `group` gathered by group: those of group g are `members[start[g]] … members[start[g + 1] − 1]`, ascending. O(n + groups). */
export function groupedBy(group: Int32Array, groups: number): { readonly start: Int32Array; readonly members: Int32Array } {
  const start = new Int32Array(groups + 1);
  for (const found of group) start[found + 1]!++;
  for (let index = 0; index < groups; index++) start[index + 1]! += start[index]!;
  const next = start.slice();
  const members = new Int32Array(group.length);
  group.forEach((found, index) => (members[next[found]!++] = index));
  return { start, members };
}
