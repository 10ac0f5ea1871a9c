/** The address in the manifest at the top of the project, used while developing. */
const developmentBase = "https://localhost:3000/";

/**
 * An address that an add-in is served from, with a slash at its end.
 * @throws when it is not https: Excel refuses such a manifest without saying why.
 */
function siteOf(baseUrl) {
  const url = new URL(baseUrl);
  if (url.protocol !== "https:") throw new Error(`baseUrl must begin with https:// (given: ${baseUrl})`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The manifest for an add-in that is served from `baseUrl`. */
const manifestFor = (xml, baseUrl) => xml.replaceAll(developmentBase, siteOf(baseUrl));

module.exports = { developmentBase, manifestFor, siteOf };
