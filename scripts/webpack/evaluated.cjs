/**
 * Bundles a module as what it comes to: it is run while the bundle is built, and its exports are put in its place as plain data. So the first page can know
 * what every method is called and reads without loading what the methods are made of. A module that exports anything else fails the build.
 */
const { isDeepStrictEqual } = require("node:util");

/** The query by which the module itself is asked for. */
const whole = "?whole";

module.exports.whole = /^\?whole$/;

module.exports.pitch = async function evaluated() {
  const exported = { ...(await this.importModule(`${this.resourcePath}${whole}`)) };
  const text = JSON.stringify(exported);
  if (!isDeepStrictEqual(JSON.parse(text), exported)) throw new Error(`${this.resourcePath} exports more than plain data.`);
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
    .join("\n");
};
