import { columnCharacters, columnPixels, pixelsToPoints, pointsToPixels } from "../../../../src/embedded/page/grid/units";

describe("sizes", () => {
  test.each([
    [8.43, 64],
    [20, 145],
    [10, 75],
    [2, 19],
  ])("a column of %d characters is %d pixels wide, as Excel's own tooltip says (ECMA-376 part 1, 18.3.1.13)", (characters, pixels) => {
    expect(columnPixels(characters)).toBe(pixels);
  });

  test("pixels and characters go there and back", () => {
    for (let pixels = 5; pixels < 400; pixels += 1) expect(columnPixels(columnCharacters(pixels))).toBe(pixels);
  });

  test("a row of 15 points is 20 pixels high, and back", () => {
    expect(pointsToPixels(15)).toBe(20);
    expect(pixelsToPoints(20)).toBe(15);
  });
});
