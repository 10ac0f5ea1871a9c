/** The indexes of `size` of `count` points, drawn without putting back, ascending; all of them where there are no more. O(count). */
export function sampleIndexes(count: number, size: number, random: () => number): Int32Array {
  const all = Int32Array.from({ length: count }, (_, index) => index);
  if (count <= size) return all;
  for (let index = 0; index < size; index++) {
    const other = index + Math.floor(random() * (count - index));
    [all[index], all[other]] = [all[other]!, all[index]!];
  }
  return all.slice(0, size).sort();
}
