const millisecondsPerDay = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** Excel's serial number of `2026-03-05` or `2026-03-05 14:30`; any other text stays as it is. */
export function serialOf(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}))?$/.exec(text);
  if (!match) return text;
  const [year, month, day, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (Date.UTC(year, month - 1, day, hour, minute) - firstDay) / millisecondsPerDay;
}
