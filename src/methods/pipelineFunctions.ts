import { followUpFunction } from "./followUp/functions/followUpFunction";
import { needStateFunction } from "./needState/functions/needStateFunction";
import { prospectAbcFunction } from "./prospectAbc/functions/prospectAbcFunction";
import { urgencyFunction } from "./urgency/functions/urgencyFunction";

/** The cell functions about deals that are not yet made. */
export const pipelineFunctions = [urgencyFunction, needStateFunction, prospectAbcFunction, followUpFunction] as const;
