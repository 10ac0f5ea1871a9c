import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { palette } from "../../../src/core/palette";
import { comparePictures } from "./comparePictures";
import { smallPng } from "./smallPng";

/** A golden picture, read anew so that it can be painted upon. */
const golden = (state: string): PNG => PNG.sync.read(readFileSync(join(__dirname, `../../browser/goldens/en/${state}.png`)));

const differing = (found: PNG): boolean => !comparePictures(golden("preview"), found).same;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const colourAt = ({ data, width }: PNG, x: number, y: number): number => data.readUIntBE((y * width + x) * 4, 3);

const hex = (colour: string): number => parseInt(colour.slice(1), 16);

/** The smallest area that holds every pixel of a colour. */
function areaOf(picture: PNG, colour: string): Area {
  const columns: number[] = [];
  const rows: number[] = [];
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      if (colourAt(picture, x, y) === hex(colour)) {
        columns.push(x);
        rows.push(y);
      }
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  return { x: left, y: top, width: Math.max(...columns) - left + 1, height: Math.max(...rows) - top + 1 };
}

/** Moves a part of the picture; what it leaves is white. */
function moved(picture: PNG, { x, y, width, height }: Area, right: number): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, x, y, width, height, 0, 0);
  const white = new PNG({ width, height });
  white.data.fill(255);
  PNG.bitblt(white, picture, 0, 0, width, height, x, y);
  PNG.bitblt(part, picture, 0, 0, width, height, x + right, y);
  return picture;
}

function recoloured(picture: PNG, from: string, to: string): PNG {
  for (let at = 0; at < picture.data.length; at += 4)
    if (picture.data.readUIntBE(at, 3) === hex(from)) picture.data.writeUIntBE(hex(to), at, 3);
  return picture;
}

describe("the comparison of golden pictures finds", () => {
  test("a button that has moved by three pixels", () => {
    const picture = golden("preview");
    const bottom: Area = { x: 16, y: picture.height - 48, width: 168, height: 46 };
    expect(differing(moved(picture, bottom, 3))).toBe(true);
  });

  test("a mark of eighteen pixels that has moved by three", () => {
    const picture = golden("writing");
    const help: Area = { x: 284, y: 12, width: 30, height: 30 };
    expect(comparePictures(golden("writing"), moved(picture, help, 3)).same).toBe(false);
  });

  test.each([
    ["best", "good"],
    ["good", "fair"],
    ["watch", "risk"],
    ["risk", "gone"],
  ] as const)("a class that has the colours of %s instead of %s", (to, from) => {
    const wanted = { from: palette[from].fill!, to: palette[to].fill! };
    expect(areaOf(golden("preview"), wanted.from).width).toBeGreaterThan(20);
    expect(differing(recoloured(golden("preview"), wanted.from, wanted.to))).toBe(true);
  });

  test("another accent colour, and a ground that is a little darker", () => {
    expect(differing(recoloured(golden("preview"), "#0b5cad", "#2266bb"))).toBe(true);
    expect(differing(recoloured(golden("preview"), "#ffffff", "#f3f3f3"))).toBe(true);
  });

  test("a picture of another height, with the overhang told as different", () => {
    const lower = golden("preview");
    const taller = new PNG({ width: lower.width, height: lower.height + 4 });
    taller.data.fill(255);
    PNG.bitblt(lower, taller, 0, 0, lower.width, lower.height, 0, 0);
    const { same, difference } = comparePictures(lower, taller);
    expect(same).toBe(false);
    expect(difference.height).toBe(taller.height);
  });
});

describe("the comparison of golden pictures lets pass", () => {
  test("the same picture, and one whose colours another processor has rounded", () => {
    expect(comparePictures(golden("preview"), golden("preview")).differing).toBe(0);
    const rounded = golden("preview");
    for (let at = 0; at < rounded.data.length; at += 4) rounded.data[at] = Math.max(0, rounded.data[at]! - 2);
    expect(differing(rounded)).toBe(false);
  });

  test("a handful of single pixels", () => {
    const picture = golden("preview");
    for (let at = 0; at < 20; at++) picture.data.writeUIntBE(0, ((at * 997 * picture.width + 50) % (picture.data.length / 4 - 1)) << 2, 3);
    expect(differing(picture)).toBe(false);
  });
});

describe("a small PNG", () => {
  test("has the same pixels where there are no more than 256 colours, in less room", () => {
    const picture = golden("preview");
    const small = smallPng(picture);
    expect(PNG.sync.read(small).data.equals(picture.data)).toBe(true);
    expect(small.length).toBeLessThan(PNG.sync.write(picture).length);
  });

  test("keeps the most frequent colours and brings the others to the nearest", () => {
    const picture = new PNG({ width: 300, height: 2 });
    picture.data.fill(255);
    for (let x = 0; x < 300; x++) picture.data.writeUIntBE(((x % 256) << 16) | (x > 255 ? 1 : 0), x * 4, 3);
    const read = PNG.sync.read(smallPng(picture));
    expect(colourAt(read, 0, 1)).toBe(0xffffff);
    expect(Math.abs((colourAt(read, 299, 0) >> 16) - (299 % 256))).toBeLessThanOrEqual(2);
  });
});
