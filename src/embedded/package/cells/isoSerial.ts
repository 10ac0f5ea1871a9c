const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?)?Z?$/;

/** The serial number of an ISO date `yyyy-mm-dd[ hh:mm[:ss]]`; `undefined` when it is no date that Excel can hold. Day 60 is Excel's 29 February 1900. */
export function isoSerial(text: string, date1904 = false): number | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part: string | undefined) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const days = Math.round((date.getTime() - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / DAY);
  const serial = !date1904 && days < 61 ? days - 1 : days;
  if (serial < (date1904 ? 0 : 1)) return undefined;
  return serial + (hour * 3600 + minute * 60 + second + Number(match[7]?.padEnd(3, "0") ?? 0) / 1000) / 86_400;
}
