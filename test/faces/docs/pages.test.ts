import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pages } from "../../../src/faces/docs/pages";

const folder = join(__dirname, "../../../docs");

/** `npm run docs` sets this, and the test then writes what it would compare. */
const writing = process.env.WRITE_DOCS === "1";

test.each(Object.keys(pages))("docs/%s says what the declarations say (npm run docs writes it anew)", (file) => {
  const path = join(folder, file);
  const generated = pages[file]!();
  if (writing) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, generated);
  }
  expect(readFileSync(path, "utf8")).toBe(generated);
});
