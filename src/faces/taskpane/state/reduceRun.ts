import type { PaneEvent } from "./PaneEvent";
import type { OpenPane, Picture, View, Work } from "./PaneState";

/** From the preview to the result and back: what the work in the background tells. */
export function reduceRun(state: OpenPane, event: PaneEvent): OpenPane {
  switch (event.type) {
    case "previewing":
    case "previewRefused":
      return { ...state, notice: null, view: previewView(state.view, event) };
    case "previewed":
      return { ...state, notice: null, view: previewView(state.view, event), edited: false };
    case "edited":
      return { ...state, edited: true };
    case "noticed":
      return { ...state, notice: event.notice };
    case "earlierFound":
      return { ...state, earlier: event.earlier };
    case "cancelled":
      return { ...state, notice: "cancelled", view: preview({ status: "ready", outcome: event.outcome }) };
    default: {
      const view = reduceView(state.view, event);
      return view === state.view ? state : { ...state, view, notice: event.type === "worked" ? state.notice : null };
    }
  }
}

function reduceView(view: View, event: PaneEvent): View {
  switch (event.type) {
    case "writing":
      return { at: "write", work: null, cancelling: false };
    case "cancelling":
      return view.at === "write" ? { ...view, cancelling: true } : view;
    case "worked":
      return withWork(view, event.work);
    case "failed":
      return {
        at: "failed",
        what: event.what,
        trouble: event.trouble,
        back: event.outcome ? preview({ status: "ready", outcome: event.outcome }) : { at: "choose" },
      };
    case "written":
      return { at: "done", outcome: event.outcome, receipt: event.receipt };
    case "contactsListed":
      return { at: "contacts", list: event.list, receipt: event.receipt };
    case "takingBack":
      return { at: "takeBack", work: null };
    case "takenBack":
      return { at: "takenBack" };
    case "removeAsked":
      return { at: "askRemove", back: view };
    case "removing":
      return { at: "remove", work: null };
    case "removed":
      return { at: "removed" };
    case "startedOver":
      return { at: "choose" };
    case "wentBack":
      return backFrom(view);
    default:
      return view;
  }
}

function backFrom(view: View): View {
  return view.at === "askRemove" || view.at === "failed" ? view.back : { at: "choose" };
}

function withWork(view: View, work: Work): View {
  if (view.at === "write" || view.at === "takeBack" || view.at === "remove") return { ...view, work };
  if (view.at === "preview" && view.picture.status === "working") return { ...view, picture: { ...view.picture, work } };
  return view;
}

function preview(picture: Picture): View {
  return { at: "preview", picture, wrong: [] };
}

type PreviewEvent = Extract<PaneEvent, { readonly type: "previewing" | "previewed" | "previewRefused" }>;

function previewView(view: View, event: PreviewEvent): View {
  const wrong = view.at === "preview" ? view.wrong : [];
  return { at: "preview", wrong, picture: pictureAfter(view, event) };
}

function pictureAfter(view: View, event: PreviewEvent): Picture {
  if (event.type === "previewed") return { status: "ready", outcome: event.outcome };
  if (event.type === "previewRefused") return { status: "refused", trouble: event.trouble };
  return { status: "working", work: null, last: view.at === "preview" ? lastOf(view.picture) : null };
}

function lastOf(picture: Picture) {
  if (picture.status === "ready") return picture.outcome;
  return picture.status === "working" ? picture.last : null;
}
