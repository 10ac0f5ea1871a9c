import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { callQueue } from "../../../src/faces/functions/callQueue";

function desk() {
  let clock = 0;
  const rests: number[] = [];
  const done: number[] = [];
  const enqueue = callQueue({
    now: () => clock,
    rest: () => {
      rests.push(done.length);
      return Promise.resolve();
    },
  });
  const work = (id: number, costs: number) => () => {
    clock += costs;
    done.push(id);
    return id;
  };
  return { enqueue, rests, done, work };
}

describe("callQueue", () => {
  test("does a single call after one rest", async () => {
    const { enqueue, rests, work } = desk();
    expect(await enqueue(work(1, 1))).toBe(1);
    expect(rests).toEqual([0]);
  });

  test("rests after every 40 ms of work, and answers each in turn", async () => {
    const { enqueue, rests, done, work } = desk();
    const results = Array.from({ length: 10 }, (_, id) => enqueue(work(id, 20)));
    expect(await Promise.all(results)).toEqual(done);
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(rests).toEqual([0, 2, 4, 6, 8, 10]);
  });

  test("a call that fails fails alone, and what comes later is done", async () => {
    const { enqueue, work } = desk();
    const fails = enqueue(() => {
      throw new Error("no");
    });
    const after = enqueue(work(2, 50));
    await expect(fails).rejects.toThrow("no");
    expect(await after).toBe(2);
    expect(await enqueue(work(3, 50))).toBe(3);
  });

  test("lets go of what is done while more is waiting, so that a storm that never ends does not fill the memory", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    let clock = 0;
    let rounds = 0;
    const held: WeakRef<object>[] = [];
    let alive = 0;
    const enqueue = callQueue({
      now: () => clock,
      rest: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        if (++rounds < 20) return;
        collect();
        alive = Math.max(alive, held.filter((each) => each.deref() !== undefined).length);
      },
    });
    const call = () => {
      const population = { cells: new Float64Array(1000) };
      held.push(new WeakRef(population));
      return enqueue(() => {
        clock += 50;
        // The sheet asks again before the queue is empty.
        if (held.length < 60) void call();
        return population.cells.length;
      });
    };
    await Promise.all([call(), call(), call()]);
    while (held.length < 60) await new Promise((resolve) => setImmediate(resolve));
    expect(alive).toBeGreaterThan(0);
    expect(alive).toBeLessThan(15);
  });
});
