import gammaln from "@stdlib/math-base-special-gammaln";

/** Purchase histories as columns. */
export interface Columns {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
}

/** BG/NBD by hand: the log-likelihood customer by customer, climbed without slopes by the simplex of Nelder and Mead, over the logarithms of the parameters. */
export function plainBgnbd({ x, tx, T }: Columns): number {
  const cost = (point: readonly number[]): number => {
    const [r = 0, alpha = 0, a = 0, b = 0] = point.map(Math.exp);
    let sum = 0;
    for (let row = 0; row < x.length; row++) {
      const k = x[row]!;
      const counts = gammaln(r + k) - gammaln(r) + r * Math.log(alpha);
      const stays = gammaln(a + b) + gammaln(b + k) - gammaln(b) - gammaln(a + b + k);
      const lives = -(r + k) * Math.log(alpha + T[row]!);
      const left = k > 0 ? Math.log(a / (b + k - 1)) - (r + k) * Math.log(alpha + tx[row]!) : -Infinity;
      const most = Math.max(lives, left);
      sum += counts + stays + most + Math.log(Math.exp(lives - most) + Math.exp(left - most));
    }
    return -sum;
  };
  return -simplex(cost, [0, 2, 0, 0]);
}

/** The least value found. */
function simplex(cost: (point: readonly number[]) => number, start: readonly number[]): number {
  const at = (point: readonly number[]) => ({ point, value: cost(point) });
  const corners = [start, ...start.map((_, moved) => start.map((part, index) => (index === moved ? part + 0.5 : part)))].map(at);
  const mix = (a: readonly number[], b: readonly number[], share: number) => a.map((part, index) => part + share * (b[index]! - part));
  for (let turn = 0; turn < 2000; turn++) {
    corners.sort((a, b) => a.value - b.value);
    const [best, worst] = [corners[0]!, corners.at(-1)!];
    if (worst.value - best.value < 1e-8) break;
    const rest = corners.slice(0, -1);
    const centre = start.map((_, index) => rest.reduce((sum, { point }) => sum + point[index]!, 0) / rest.length);
    const reflected = at(mix(centre, worst.point, -1));
    if (reflected.value < best.value) {
      const further = at(mix(centre, worst.point, -2));
      corners[corners.length - 1] = further.value < reflected.value ? further : reflected;
    } else if (reflected.value < rest.at(-1)!.value) corners[corners.length - 1] = reflected;
    else {
      const nearer = at(mix(centre, reflected.value < worst.value ? reflected.point : worst.point, 0.5));
      if (nearer.value < Math.min(worst.value, reflected.value)) corners[corners.length - 1] = nearer;
      else corners.forEach(({ point }, index) => index > 0 && (corners[index] = at(mix(best.point, point, 0.5))));
    }
  }
  return corners[0]!.value;
}
