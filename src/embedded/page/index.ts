import { EmbeddedPage } from "./EmbeddedPage";

const root = document.getElementById("embedded-workbook");
if (root) void EmbeddedPage.start(root);
