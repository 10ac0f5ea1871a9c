/** The address in the manifest at the top of the project, used while developing. */
const developmentBase = "https://localhost:3000/";

/**
 * The manifest for an add-in that is served from `baseUrl`.
 * @throws when the address is not https: Excel refuses such a manifest without saying why.
 */
function manifestFor(xml, baseUrl) {
  const url = new URL(baseUrl);
  if (url.protocol !== "https:") throw new Error(`baseUrl must begin with https:// (given: ${baseUrl})`);
  const base = url.href.endsWith("/") ? url.href : `${url.href}/`;
  return xml.replaceAll(developmentBase, base);
}

module.exports = { developmentBase, manifestFor };
