import { openDemo } from "./launch";
import type { Demo } from "./launch";

/** Opens the sample of Online Retail in English for each test, and closes it after; whatever the page complained of fails the test. */
export function openOnlineRetail(take: (demo: Demo) => void): void {
  let demo: Demo;
  beforeEach(async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    take(demo);
  });
  afterEach(async () => {
    expect(demo.problems).toEqual([]);
    await demo.close();
  });
}
