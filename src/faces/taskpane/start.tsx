import { createRoot } from "react-dom/client";
import { createSession } from "../../flow/createSession";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import { paneWords } from "../../words/pane";
import { App } from "./components/App";
import { createPane } from "./effects/createPane";
import { registerCommands } from "./commands";
import { languageOf } from "../../words/languageOf";
import { registerDrawnIcons } from "./look/registerDrawnIcons";
import { createClassifier } from "./thread/createClassifier";
import { today } from "./today";

/** Milliseconds without a sign of Excel before the page says what it is waiting for. */
const patience = 4000;

/** Starts the pane once Office is ready. */
export async function start(workbookOf: () => WorkbookPort): Promise<void> {
  const place = document.getElementById("root");
  if (!place) return;
  // In a plain browser office.js may wait for Excel for ever.
  const waiting = setTimeout(() => tellOutside(place), patience);
  const { host } = await Office.onReady();
  clearTimeout(waiting);
  if (host !== Office.HostType.Excel) {
    tellOutside(place);
    return;
  }
  place.replaceChildren();
  const language = languageOf(Office.context.displayLanguage);
  const workbook = workbookOf();
  const pane = createPane({ session: createSession(workbook, { language, today, classifier: createClassifier() }), workbook });
  registerCommands(pane);
  registerDrawnIcons();
  createRoot(place).render(<App pane={pane} language={language} />);
  await pane.open();
}

/** Opened in a plain browser: a sentence in the browser's language. */
function tellOutside(place: HTMLElement): void {
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  const page = document.createElement("main");
  page.className = "outside";
  const [title, sentence] = [document.createElement("h1"), document.createElement("p")];
  title.textContent = "Clientele";
  sentence.textContent = paneWords.outside[language];
  page.append(title, sentence);
  place.replaceChildren(page);
}
