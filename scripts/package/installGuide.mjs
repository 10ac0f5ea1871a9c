/** What to do with the files of a package, for whoever unpacks it. */
export const installGuide = ({ version, baseUrl, id }) => `# Installing Clientele ${version}

This package was made for the address

    ${baseUrl}

1. Put everything in \`site/\` on a web server, so that \`site/taskpane.html\` is found at ${baseUrl}taskpane.html.
   The server must answer over https with a certificate that the users' machines trust. Its headers, and examples for nginx and IIS, are
   described in \`docs/delivery.md\` of the project.
2. Open ${baseUrl}taskpane.html in a browser. A page that says that Clientele works in Excel, or nothing but its
   name, is right; an error of the server or a warning about the certificate is not.
3. Give \`manifest.xml\` to Excel:
   - **For an organisation**: Microsoft 365 admin centre, Settings > Integrated apps > Upload custom apps > Office Add-in. It can take up to
     24 hours until everybody has it.
   - **For yourself, on the web**: Home > Add-ins > More Add-ins > Upload My Add-in. The browser keeps it; another browser needs it again.
   - **For yourself, on Windows**: put \`manifest.xml\` into a shared folder, name that folder under File > Options > Trust Center > Trust Center
     Settings > Trusted Add-in Catalogs with "Show in Menu" ticked, start Excel again, then Home > Add-ins > Advanced > SHARED FOLDER.
   - **For yourself, on a Mac**: copy \`manifest.xml\` to
     \`~/Library/Containers/com.microsoft.Excel/Data/Documents/wef\` (make the folder if it is not there), start Excel again, then Home > Add-ins.
4. On the Home tab choose **Classify customers**.

To serve it from another address, replace ${baseUrl} by the other address wherever it stands in \`manifest.xml\` and in
\`site/functions*.json\` (the links to the help); nothing else names it. The id of the add-in (${id}) stays the same.

Excel on Windows, Mac or the web with ExcelApi 1.13 and SharedRuntime 1.1: Microsoft 365, or Excel 2021 and later. There is no version for iPad.

To update, put the new files over the old ones and leave the old ones that are not replaced. Where the manifest changed, give it to Excel
in the same way again. Settings and history stand in the workbooks and stay.

\`LICENSE\` is Clientele's licence, \`THIRD-PARTY.txt\` lists the software of others in it with theirs.
`;
