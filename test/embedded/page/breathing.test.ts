import { breathing } from "../../../src/embedded/page/breathing";

/** A clock that is moved by hand. */
function clock() {
  const state = { time: 0 };
  return { now: () => state.time, pass: (milliseconds: number) => (state.time += milliseconds) };
}

describe("long work lets the page breathe", () => {
  test("waits before the first step, goes on at once while little time has passed, and waits again after a slice", async () => {
    const { now, pass } = clock();
    const breathe = breathing(now);
    const first = breathe();
    expect(first).toBeInstanceOf(Promise);
    await first;
    pass(4);
    expect(breathe()).toBeUndefined();
    pass(5);
    expect(breathe()).toBeUndefined();
    pass(1);
    expect(breathe()).toBeInstanceOf(Promise);
  });

  test("lets other tasks run while it waits", async () => {
    const breathe = breathing();
    const order: string[] = [];
    const other = new Promise<void>((resolve) =>
      setTimeout(() => {
        order.push("other");
        resolve();
      }),
    );
    const end = performance.now() + 60;
    while (performance.now() < end) await breathe();
    order.push("work");
    await other;
    expect(order).toEqual(["other", "work"]);
  });

  test("lets those who wait go on in the order they asked", async () => {
    const breathe = breathing(() => 0);
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((who) => Promise.resolve(breathe()).then(() => order.push(who))));
    expect(order).toEqual([1, 2, 3]);
  });
});
