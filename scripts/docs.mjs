/** Writes the generated pages into docs/, after webpack has bundled them: `npm run docs`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { pages } = require("../dist/docs.js");
const { roomsPicture } = require("../dist/rooms.js");
const docs = new URL("../docs/", import.meta.url);

for (const [path, write] of Object.entries({ ...pages, "pictures/rooms.svg": roomsPicture })) {
  const file = new URL(path, docs);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, write());
  process.stdout.write(`docs/${path}\n`);
}
