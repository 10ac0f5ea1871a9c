import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import type { Language } from "../../../../src/core/Language";
import { comparePictures } from "../../../support/pictures/comparePictures";
import { smallPng } from "../../../support/pictures/smallPng";

export const goldenFolder = join(__dirname, "../../goldens");

/** Set by `npm run goldens`: pictures are taken anew instead of compared. */
const renewing = process.env.GOLDENS === "renew";

let kept: string | undefined;

/** Keeps what was found, and what differs, where whoever runs the tests can look at it. */
function keepFound(name: string, pictures: Readonly<Record<string, PNG>>): string {
  kept ??= mkdtempSync(join(tmpdir(), "goldens-"));
  const paths = Object.entries(pictures).map(([kind, picture]) => {
    const path = join(kept!, `${name}.${kind}.png`);
    writeFileSync(path, PNG.sync.write(picture));
    return path;
  });
  return paths.join(", ");
}

/** Holds a picture of a state against the one that is kept. Answers what is wrong with it, or nothing. */
export function matchGolden(language: Language, state: string, found: Buffer): string | undefined {
  const path = join(goldenFolder, language, `${state}.png`);
  // In as few colours as the one that is kept, so that what is lost by that is lost on both sides.
  const small = smallPng(PNG.sync.read(found));
  const actual = PNG.sync.read(small);
  const isThere = existsSync(path);
  const comparison = isThere ? comparePictures(PNG.sync.read(readFileSync(path)), actual) : undefined;
  if (comparison?.same) return undefined;
  if (renewing) {
    mkdirSync(join(goldenFolder, language), { recursive: true });
    writeFileSync(path, small);
    return undefined;
  }
  const name = `${language}-${state}`;
  if (!comparison) return `no golden picture. Look at ${keepFound(name, { actual })} and run: npm run goldens`;
  const { differing, difference } = comparison;
  return `${differing} pixels differ from the golden picture: ${keepFound(name, { actual, difference })}`;
}

/** The pictures that are kept for a language, by state. */
export function goldensKept(language: Language): string[] {
  return readdirSync(join(goldenFolder, language)).map((file) => file.replace(/\.png$/, ""));
}

/** While pictures are renewed, removes those of states that are no more. Answers whether they are renewed. */
export function oldGoldensRemoved(language: Language, states: readonly string[]): boolean {
  if (!renewing) return false;
  for (const name of goldensKept(language)) if (!states.includes(name)) rmSync(join(goldenFolder, language, `${name}.png`));
  return true;
}
