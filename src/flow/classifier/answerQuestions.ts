import { loadedPart } from "../../core/refusal/loadedPart";
import { Refusal } from "../../core/refusal/Refusal";
import type { Outcome } from "../Outcome";
import { Assembly } from "./Assembly";
import type { Answer, Question, Told } from "./Channel";
import { cutUp } from "./cutUp";
import type { Piece } from "./Piece";

const computing = () => loadedPart(() => import(/* webpackChunkName: "computing" */ "./computing"));

/** The answering end of a line: takes the pieces of questions, and tells the answers piece by piece. It keeps the last outcome, of which plans are made. */
export function answerQuestions(tell: (told: Told) => void): (piece: Piece) => Promise<void> {
  let assembly = new Assembly();
  let outcome: Outcome | undefined;

  async function answerTo(question: Question): Promise<Answer> {
    const { classify, planOf, previewOf } = await computing();
    if ("plan" in question) return outcome ? { plan: planOf(outcome, question.plan) } : { fault: "Nothing has been classified." };
    outcome = undefined;
    outcome = classify(question.classify, (...progress) => tell({ progress }));
    return { preview: previewOf(outcome) };
  }

  tell({ ready: true });
  return async (piece) => {
    const whole = assembly.take(piece);
    if (!whole) return;
    assembly = new Assembly();
    const answer = await answerTo(whole.value as Question).catch(troubleOf);
    for (const part of cutUp(answer)) tell({ piece: part });
  };
}

function troubleOf(error: unknown): Answer {
  if (error instanceof Refusal) return { refused: { code: error.code, facts: error.facts } };
  return { fault: error instanceof Error ? error.message : String(error) };
}
