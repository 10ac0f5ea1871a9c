import { zipSync } from "fflate";

/** The earliest day that a zip can name, by the clock of the place: the format knows no time zones, and the same bytes come out everywhere. */
const day = new Date(1980, 0, 1);

/** The same files always give the same bytes: entries by name, one date, one level. */
export function zipOf(files) {
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name]])), { level: 9, mtime: day });
}
