export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Nodes and weights of the Gauss–Legendre rule on [−1, 1], by Newton's method from Tricomi's estimates.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 25.4.29 and 22.16.6.
 */
export function gaussLegendre(size: number): Quadrature {
  const nodes = new Float64Array(size);
  const weights = new Float64Array(size);
  for (let index = 0; index < size; index++) {
    let node = Math.cos((Math.PI * (index + 0.75)) / (size + 0.5));
    let slope = 1;
    for (let turn = 0; turn < 8; turn++) {
      let [value, before] = [node, 1];
      for (let degree = 2; degree <= size; degree++)
        [value, before] = [((2 * degree - 1) * node * value - (degree - 1) * before) / degree, value];
      slope = (size * (node * value - before)) / (node * node - 1);
      node -= value / slope;
    }
    nodes[index] = node;
    weights[index] = 2 / ((1 - node * node) * slope * slope);
  }
  return { nodes, weights };
}
