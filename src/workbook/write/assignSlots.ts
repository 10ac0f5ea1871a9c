/**
 * Gives the columns of a run the places of the earlier run: for each wished id its place, or `null` for a new one. A column keeps the
 * place of the column with its own id, wherever the user moved it. In a plain range a dropped column would leave a gap that parts the
 * range; there, when some are dropped, the places are filled from the left instead.
 *
 * @param places earlier columns from left to right
 */
export function assignSlots<Slot extends { readonly id: string }>(
  ids: readonly string[],
  places: readonly Slot[],
  closeGaps: boolean,
): readonly (Slot | null)[] {
  const dropped = places.some(({ id }) => !ids.includes(id));
  if (closeGaps && dropped) return ids.map((_, index) => places[index] ?? null);
  return ids.map((id) => places.find((place) => place.id === id) ?? null);
}
