import { contrast } from "../../../src/core/colour/contrast";
import { openDemo, type Demo } from "../support/launch";
import { axeProblems } from "./support/axeProblems";
import { pageUp, press, previewReady } from "./support/paneUser";

let demo: Demo;
afterEach(() => demo.close());

/** A colour as the page tells it, `rgb(…)`, as `#RRGGBB`. */
function hex(told: string): string {
  const channels = [...told.matchAll(/\d+/g)].slice(0, 3).map(([channel]) => Number(channel).toString(16).padStart(2, "0"));
  return `#${channels.join("")}`;
}

const looks = (selector: string) =>
  demo.pane.evaluate((wanted) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll(wanted)].map((element) => {
      const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
      return { ground, color, backgroundColor, borderTopColor, borderTopWidth };
    });
  }, selector);

describe.each(["light", "dark"] as const)("in a contrast theme of Windows on %s ground", (colorScheme) => {
  test("the chosen method has a thicker edge, every class is read on its ground, every bar has an edge that is seen", async () => {
    demo = await openDemo({ sample: "sales-team.xlsx" });
    await demo.page.emulateMedia({ forcedColors: "active", colorScheme });
    await pageUp(demo.pane, "Clientele");
    await demo.pane.locator("input[type=radio][value=cooperation]").check({ force: true });
    const [chosen] = await looks("input:checked + .card-face");
    expect(chosen!.borderTopWidth).toBe("3px");
    expect(contrast(hex(chosen!.borderTopColor), hex(chosen!.ground))).toBeGreaterThanOrEqual(3);
    await press(demo.pane, "Preview");
    await previewReady(demo.pane);
    const tags = await looks(".tag:not(.none)");
    expect(tags.length).toBeGreaterThan(3);
    for (const { color, backgroundColor } of tags) expect(contrast(hex(color), hex(backgroundColor))).toBeGreaterThanOrEqual(6.5);
    const plain = await looks(".tag.none");
    expect(plain).toHaveLength(1);
    for (const { color, ground } of plain) expect(contrast(hex(color), hex(ground))).toBeGreaterThanOrEqual(4.5);
    for (const { borderTopColor, ground } of await looks(".bar"))
      expect(contrast(hex(borderTopColor), hex(ground))).toBeGreaterThanOrEqual(3);
    expect(await axeProblems(demo.pane)).toEqual([]);
  });
});
