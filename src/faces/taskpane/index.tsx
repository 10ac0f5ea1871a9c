import "./look/fabricSettings";
import "./look/pane.css";
import { start } from "./start";

void start();
