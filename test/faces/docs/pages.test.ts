import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "../../../src/faces/docs/pages";

const folder = join(__dirname, "../../../docs");

test.each(Object.keys(pages))("docs/%s says what the declarations say (npm run docs writes it anew)", (file) => {
  expect(readFileSync(join(folder, file), "utf8")).toBe(pages[file]!());
});
