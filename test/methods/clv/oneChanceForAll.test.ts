import { bgnbdModel } from "../../../src/methods/clv/bgnbd/bgnbdModel";

test.each([3e2, 3e4, 3e5])(
  "with a = %d and b a hundred times as large nearly everybody leaves by the same chance, and the expectation is that of one chance",
  (a) => {
    const parameters = { r: 2.9, alpha: 18.2, a, b: 100 * a };
    const [x, T, time] = [19, 120, 52];
    const chance = a / (a + 100 * a + x);
    const expected = (1 - ((parameters.alpha + T) / (parameters.alpha + T + chance * time)) ** (parameters.r + x)) / chance;
    expect(bgnbdModel(parameters).whileAlive({ x, tx: 100, T }, time) / expected).toBeCloseTo(1, 3);
  },
);
