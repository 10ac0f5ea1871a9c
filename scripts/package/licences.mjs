import { readFileSync, readdirSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const isLicence = (file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file);
const unix = (text) => text.replaceAll("\r\n", "\n").trim();

/** One package's name, version, licence and the licence's text. */
function licenceOf(folder) {
  const place = new URL(`${folder}/`, root);
  const { name, version, license } = JSON.parse(readFileSync(new URL("package.json", place), "utf8"));
  const texts = readdirSync(place)
    .filter(isLicence)
    .sort()
    .map((file) => unix(readFileSync(new URL(file, place), "utf8")));
  if (!license || texts.length === 0) throw new Error(`${name} ${version} brings no licence text, so it cannot be handed on.`);
  return { name, version, license, texts };
}

const titleOf = ({ name, version, license }) => `${name} ${version} (${license})`;

/** Packages with the same licence text stand above it together: most come in families. */
function byText(packages) {
  const families = new Map();
  for (const each of packages) {
    const text = each.texts.join("\n\n");
    families.set(text, [...(families.get(text) ?? []), titleOf(each)]);
  }
  return [...families];
}

/**
 * The licences of packages, as one text.
 * @param folders paths below the project's root, such as `node_modules/react`
 * @throws when a package brings no licence text: what cannot be shown must not be shipped
 */
export function licences(folders) {
  const packages = folders.map(licenceOf);
  const rule = "-".repeat(80);
  const head = "Software of others in Clientele, with its licences. Office.js is not part of it: it is loaded from Microsoft.";
  const entries = byText(packages).map(([text, titles]) => [rule, titles.join("\n"), text].join("\n\n"));
  return `${[head, packages.map((each) => `  ${titleOf(each)}`).join("\n"), ...entries].join("\n\n")}\n`;
}
