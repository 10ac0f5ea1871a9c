import type { OptionValue, OptionValues } from "../../../core/method/OptionDeclaration";
import { declarations } from "../../../methods/declarations";
import type { MethodId } from "../../../methods/methods";
import type { PaneEvent } from "./PaneEvent";
import type { OpenPane } from "./PaneState";

/** What the user decides about the methods: which one, its options, the as-of date, the favourites, the tour. */
export function reduceDraft(state: OpenPane, event: PaneEvent): OpenPane {
  switch (event.type) {
    case "methodChosen":
      return { ...state, notice: null, draft: { ...state.draft, method: event.method } };
    case "starred":
      return { ...state, survey: { ...state.survey, favourites: toggled(state.survey.favourites, event.method) } };
    case "tourEnded":
      return { ...state, survey: { ...state.survey, touring: false } };
    case "asOfSet":
      return { ...state, draft: { ...state.draft, asOf: event.asOf } };
    case "optionSet":
      return withWrong(withOption(state, event.option, event.value), event.option, false);
    case "optionWrong":
      return withWrong(state, event.option, true);
    case "optionsReset":
      return withOptions(state.view.at === "preview" ? { ...state, view: { ...state.view, wrong: [] } } : state, {});
    default:
      return state;
  }
}

function toggled(favourites: readonly MethodId[], method: MethodId): readonly MethodId[] {
  return favourites.includes(method) ? favourites.filter((id) => id !== method) : [...favourites, method];
}

function withOptions(state: OpenPane, options: OptionValues): OpenPane {
  const { method } = state.draft;
  return method === null ? state : { ...state, draft: { ...state.draft, options: { ...state.draft.options, [method]: options } } };
}

/** A list whose usual values hang on this option means something else from now on (percents become parts), so what was typed there is let go. */
function withOption(state: OpenPane, option: string, value: OptionValue): OpenPane {
  const { method, options } = state.draft;
  if (method === null) return state;
  const declared = declarations[method].options;
  const kept = Object.entries(options[method] ?? {}).filter(([id]) => {
    const declaration = declared[id];
    return !(declaration?.kind === "list" && declaration.usual?.option === option);
  });
  return withOptions(state, { ...Object.fromEntries(kept), [option]: value });
}

function withWrong(state: OpenPane, option: string, wrong: boolean): OpenPane {
  if (state.view.at !== "preview") return state;
  const others = state.view.wrong.filter((id) => id !== option);
  return { ...state, view: { ...state.view, wrong: wrong ? [...others, option] : others } };
}
