/**
 * The user guide, for the pane and as pages. A comment `<!-- section id -->` stands before each heading of the second level; other comments are for the tests.
 * As a loader it gives `export default [{ id, title, html }]`.
 */
const { marked } = require("marked");

const sectionMark = /^<!-- section ([\w-]+) -->\s+## (.+)$/m;
const comments = /<!--.*?-->/gs;

/** The sections of a page. Links would lead out of the pane, so that only their words stay. */
function sectionsOf(source) {
  return source
    .split(/^(?=<!-- section )/m)
    .slice(1)
    .map((text) => {
      const [mark, id, title] = sectionMark.exec(text);
      const body = text
        .slice(mark.length)
        .replace(comments, "")
        .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
      return { id, title, html: marked.parse(body, { async: false }) };
    });
}

/** The whole page, its links within the guide and to the lists of functions taken off: they lead to where this page does not stand. */
function pageOf(source, language) {
  const title = /^# (.+)$/m.exec(source)[1];
  const anchored = source.replace(/^<!-- section ([\w-]+) -->$/gm, '<a id="$1"></a>\n').replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <link rel="stylesheet" href="../help.css" />
  </head>
  <body>
${marked.parse(anchored.replace(comments, ""), { async: false })}
  </body>
</html>
`;
}

module.exports = function guide(source) {
  return `export default ${JSON.stringify(sectionsOf(source))};`;
};
module.exports.sectionsOf = sectionsOf;
module.exports.pageOf = pageOf;
