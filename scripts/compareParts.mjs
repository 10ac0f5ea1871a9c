// Compares two workbook files part by part: node scripts/compareParts.mjs BEFORE AFTER [--json]
// Ends with code 1 when something of the first is lost in the second.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";

const [before, after, ...options] = process.argv.slice(2);
if (after === undefined) {
  process.stderr.write("usage: node scripts/compareParts.mjs BEFORE AFTER [--json]\n");
  process.exit(2);
}

/** Excel makes it anew when it is missing; kept beside formulas that changed it would be a damaged file. */
const REMADE = /calcChain\.xml$/i;

/** The start tags of an XML part and how often each stands there. */
function elements(bytes) {
  const found = new Map();
  for (const [tag] of new TextDecoder().decode(bytes).matchAll(/<[^!?/][^>]*>/g)) found.set(tag, (found.get(tag) ?? 0) + 1);
  return found;
}

/** How many elements are only in the first. */
function missing(from, to) {
  let count = 0;
  for (const [tag, times] of from) count += Math.max(0, times - (to.get(tag) ?? 0));
  return count;
}

function row(name, old, now) {
  if (old === undefined) return { name, state: "added", note: `${now.length} bytes` };
  if (now === undefined)
    return REMADE.test(name)
      ? { name, state: "left out", note: "Excel makes it anew" }
      : { name, state: "lost", note: `${old.length} bytes` };
  if (Buffer.from(old).equals(Buffer.from(now))) return { name, state: "identical", note: "" };
  if (!/\.(xml|rels|vml)$/i.test(name)) return { name, state: "changed", note: `${old.length} to ${now.length} bytes` };
  const [a, b] = [elements(old), elements(now)];
  const total = [...a.values()].reduce((sum, times) => sum + times, 0);
  const gone = missing(a, b);
  return {
    name,
    state: "changed",
    kept: total - gone,
    total,
    note: `${total - gone} of ${total} elements as they were, ${missing(b, a)} new`,
  };
}

const [a, b] = [before, after].map((file) => unzipSync(new Uint8Array(readFileSync(file))));
const rows = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  .filter((name) => !name.endsWith("/"))
  .map((name) => row(name, a[name], b[name]));
const lost = rows.filter(({ state }) => state === "lost").length;

if (options.includes("--json")) process.stdout.write(`${JSON.stringify(rows)}\n`);
else {
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, state, note } of rows) process.stdout.write(`${name.padEnd(width)}  ${state.padEnd(9)}  ${note}`.trimEnd() + "\n");
  const counts = ["identical", "changed", "added", "left out", "lost"].map(
    (state) => `${rows.filter((one) => one.state === state).length} ${state}`,
  );
  process.stdout.write(`\n${counts.join(", ")}\n`);
}
process.exit(lost === 0 ? 0 : 1);
