import { columnCharacters, columnPixels, pixelsToPoints, pointsToPixels, standardPixels } from "../../../../src/embedded/page/grid/units";

describe("sizes", () => {
  test.each([
    [9.140625, 64],
    [20.7109375, 145],
    [10, 70],
  ])("a column of width %d in the file is %d pixels wide (ECMA-376 part 1, 18.3.1.13)", (width, pixels) => {
    expect(columnPixels(width)).toBe(pixels);
  });

  test("Excel's standard width of 8.43 characters is 64 pixels", () => {
    expect(standardPixels(8.43)).toBe(64);
  });

  test("pixels and characters go there and back", () => {
    for (let pixels = 1; pixels < 400; pixels += 1) expect(columnPixels(columnCharacters(pixels))).toBe(pixels);
  });

  test("a row of 15 points is 20 pixels high, and back", () => {
    expect(pointsToPixels(15)).toBe(20);
    expect(pixelsToPoints(20)).toBe(15);
  });
});
