const DAY = 86_400_000;
const EPOCH = 25569;

/** The serial number of an ISO 8601 date, with or without a time; `undefined` for other texts. */
export function serialOf(text: string): number | undefined {
  const isDate = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(text);
  const time = isDate ? Date.parse(text.includes("T") && !text.endsWith("Z") ? `${text}Z` : text) : NaN;
  if (!Number.isNaN(time)) return time / DAY + EPOCH;
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  return clock ? (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) / 86_400 : undefined;
}

/** ISO 8601 of a serial number: a date, a date with a time, or a time alone. */
export function isoOf(serial: number): string {
  const text = new Date(Math.round((serial - EPOCH) * DAY)).toISOString();
  if (serial < 1) return text.slice(11, 19);
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19);
}
