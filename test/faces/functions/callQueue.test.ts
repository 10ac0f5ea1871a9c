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
});
