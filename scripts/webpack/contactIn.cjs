/** Where the pages of help and privacy tell whom to ask. */
const place = "<!-- contact -->";

/**
 * A page that names whom to ask: a web page (https) or an e-mail address. Without one the page stays as it is: those who host the add-in for their own
 * people are known to them.
 */
function contactIn(page, contact) {
  if (contact === undefined) return page.replaceAll(place, "");
  const isMail = /^[^\s@<>"&]+@[^\s@<>"&]+$/.test(contact);
  if (!isMail && !/^https:\/\/[^\s<>"]+$/.test(contact))
    throw new Error(`contact must be an e-mail address or begin with https:// (given: ${contact})`);
  const written = contact.replaceAll("&", "&amp;");
  return page.replaceAll(place, ` <a href="${isMail ? "mailto:" : ""}${written}">${written}</a>`);
}

module.exports = { contactIn };
