import "../../look/card.css";

/** The customer card with its looks, loaded when it is first opened. */
export { CustomerCardPage } from "./CustomerCardPage";
