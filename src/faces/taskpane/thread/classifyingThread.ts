import { answerQuestions } from "../../../flow/classifier/answerQuestions";
import type { Told } from "../../../flow/classifier/Channel";
import type { Piece } from "../../../flow/classifier/Piece";

/** The thread beside the pane's: a program of its own, which classifies and plans what the pane sends. */
const answer = answerQuestions((told: Told) => postMessage(told));
addEventListener("message", ({ data }: MessageEvent<Piece>) => void answer(data));
