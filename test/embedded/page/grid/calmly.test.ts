import { BehaviorSubject, Observable, Subject } from "rxjs";
import { calmly } from "../../../../src/embedded/page/grid/calmly";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function heard<T>(source: Observable<T>): T[] {
  const values: T[] = [];
  source.subscribe((value) => values.push(value));
  return values;
}

describe("what is told calmly", () => {
  test("tells at once what the source has when somebody begins to listen", () => {
    expect(heard(calmly(new BehaviorSubject("bold")))).toEqual(["bold"]);
  });

  test("tells a later change a moment later, and only the last of several", () => {
    const source = new BehaviorSubject(1);
    const values = heard(calmly(source));
    source.next(2);
    source.next(3);
    expect(values).toEqual([1]);
    jest.advanceTimersByTime(100);
    expect(values).toEqual([1, 3]);
  });

  test("does not tell what was taken back within the moment", () => {
    const source = new BehaviorSubject(false);
    const values = heard(calmly(source));
    source.next(true);
    source.next(false);
    jest.advanceTimersByTime(1000);
    expect(values).toEqual([false]);
  });

  test("goes on telling while changes never pause", () => {
    const source = new BehaviorSubject(0);
    const values = heard(calmly(source));
    for (let step = 1; step <= 20; step += 1) {
      source.next(step);
      jest.advanceTimersByTime(50);
    }
    expect(values.length).toBeGreaterThan(5);
    expect(values.at(-1)).toBe(20);
  });

  test("tells all that changed in one task", () => {
    const [one, two] = [new BehaviorSubject("a"), new BehaviorSubject("b")];
    const tasks: string[][] = [];
    let current: string[] = [];
    for (const source of [one, two]) calmly(source).subscribe((value) => current.push(value));
    current = [];
    one.next("A");
    jest.advanceTimersByTime(60);
    two.next("B");
    while (jest.getTimerCount() > 0) {
      jest.advanceTimersToNextTimer();
      tasks.push(current);
      current = [];
    }
    expect(tasks).toEqual([["A", "B"]]);
  });

  test("asks the source once, however many listen, and not at all when nobody does", () => {
    const state = { asked: 0, stopped: 0 };
    const source = calmly(
      new Observable<number>((listener) => {
        state.asked += 1;
        listener.next(7);
        return () => (state.stopped += 1);
      }),
    );
    const [first, second] = [[] as number[], [] as number[]];
    const listeners = [source.subscribe((value) => first.push(value)), source.subscribe((value) => second.push(value))];
    expect([first, second, state.asked]).toEqual([[7], [7], 1]);
    listeners.forEach((listener) => listener.unsubscribe());
    expect(state.stopped).toBe(1);
  });

  test("tells nobody anything after they stopped listening", () => {
    const source = new Subject<number>();
    const values: number[] = [];
    const listener = calmly(source).subscribe((value) => values.push(value));
    source.next(1);
    listener.unsubscribe();
    jest.advanceTimersByTime(1000);
    expect(values).toEqual([]);
  });

  test("passes an error on", () => {
    const source = new Subject<number>();
    const errors: unknown[] = [];
    calmly(source).subscribe({ error: (error) => errors.push(error) });
    source.error("broken");
    expect(errors).toEqual(["broken"]);
  });
});
