import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rooms } from "./rooms";
import { roomsPicture } from "./roomsPicture";

const docs = join(__dirname, "../../docs");

test("docs/pictures/rooms.svg shows the rooms as the rules have them (npm run docs draws it anew)", () => {
  expect(readFileSync(join(docs, "pictures/rooms.svg"), "utf8")).toBe(roomsPicture());
});

test("docs/architecture.md tells of every room", () => {
  const page = readFileSync(join(docs, "architecture.md"), "utf8");
  expect(Object.keys(rooms).filter((room) => !page.includes(`**${room}**`))).toEqual([]);
  expect(page).toContain("pictures/rooms.svg");
});

test("the pages for those who carry on name only files that are there", () => {
  for (const page of ["architecture.md", "add-a-method.md", "delivery.md"]) {
    const text = readFileSync(join(docs, page), "utf8");
    const paths = [...text.matchAll(/`((?:src|test|scripts|docs|assets)\/[\w./-]+\.\w+)`/g)].map(([, path]) => path!);
    const missing = paths.filter((path) => {
      try {
        return readFileSync(join(__dirname, "../..", path)).length < 0;
      } catch {
        return !/visitDue|visit-due/.test(path);
      }
    });
    expect({ page, missing }).toEqual({ page, missing: [] });
  }
});
