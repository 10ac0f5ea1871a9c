import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How far two colours may lie apart (of the distance between black and white, in YIQ) before a pixel counts as another one. */
const threshold = 0.03;
/** Pixels that may differ: browsers on other processors round a few edges of letters otherwise. */
const allowed = 24;

export interface Comparison {
  /** Pixels that differ; those of the larger picture's overhang included. */
  readonly differing: number;
  readonly same: boolean;
  /** The expected picture in pale, with what differs in red. */
  readonly difference: PNG;
}

/** A picture on a transparent ground of a size that holds both. */
function padded(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const ground = new PNG({ width, height });
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground;
}

/** Compares two pictures pixel by pixel with a tolerance; the smoothed edges of letters and lines do not count (pixelmatch, `includeAA`). */
export function comparePictures(expected: PNG, actual: PNG): Comparison {
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const difference = new PNG({ width, height });
  const [before, after] = [padded(expected, width, height), padded(actual, width, height)];
  const differing = pixelmatch(before.data, after.data, difference.data, width, height, { threshold });
  const sameSize = expected.width === actual.width && expected.height === actual.height;
  return { differing, same: sameSize && differing <= allowed, difference };
}
