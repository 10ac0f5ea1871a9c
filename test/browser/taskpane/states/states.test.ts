import type { Language } from "../../../../src/core/Language";
import { goldensKept, oldGoldensRemoved } from "./goldens";
import { journeys, withoutExcel } from "./journeys";
import { inThemes, lookAt } from "./lookAt";
import { Walk } from "./Walk";

// A journey takes a quarter of a minute; on a machine that does much else, minutes.
jest.setTimeout(600_000);

describe.each<Language>(["en", "zh-TW", "zh-CN"])("every state of the pane in %s", (language) => {
  test.each(journeys)(
    "$name: as pictured, by WCAG 2.2 AA without fault, legible at twice the size, at rest, the focus in sight",
    async (journey) => {
      const walk = await Walk.open(language, journey.open);
      const faults: string[] = [];
      for (const state of journey.states) {
        try {
          await state.reach(walk);
        } catch (cause) {
          throw new Error(`The state ${state.state} was not reached. Until then: ${faults.join("; ")}`, { cause });
        }
        faults.push(...(await lookAt(walk, state)));
      }
      await walk.demo.close();
      expect(faults).toEqual([]);
      expect(walk.demo.foreign).toEqual([]);
    },
  );

  test("has a picture for each state and no other", () => {
    const all = journeys.flatMap(({ states }) => states);
    const names = all.map(({ state }) => state);
    const themed = all.filter((state) => inThemes(state, language)).flatMap(({ state }) => [`${state}-dark`, `${state}-contrast`]);
    const pictures = [...names, ...themed, ...withoutExcel[language]];
    expect(new Set(pictures).size).toBe(pictures.length);
    if (!oldGoldensRemoved(language, pictures)) expect(goldensKept(language).sort()).toEqual(pictures.sort());
  });
});
