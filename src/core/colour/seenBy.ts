import { linearOf, type Light } from "./linearOf";

/** The three kinds of colour blindness in which one kind of cone is missing. */
export const sights = ["protanopia", "deuteranopia", "tritanopia"] as const;

export type Sight = (typeof sights)[number];

const matrices: Readonly<Record<Sight, readonly Light[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * The light of a colour as somebody without one kind of cone sees it.
 * @param colour `#RRGGBB`
 * Source: Machado, Oliveira, Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE Transactions on Visualization and
 * Computer Graphics 15(6), 2009, table 1, severity 1.0: https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html
 */
export function seenBy(colour: string, sight: Sight): Light {
  const light = linearOf(colour);
  const [red, green, blue] = matrices[sight].map((row) => row.reduce((sum, weight, at) => sum + weight * light[at]!, 0));
  return [red!, green!, blue!];
}
