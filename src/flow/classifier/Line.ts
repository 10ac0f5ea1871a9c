import { Refusal } from "../../core/refusal/Refusal";
import type { Watch } from "../../workbook/WorkbookPort";
import { Assembly } from "./Assembly";
import type { Answer, Channel, Question, Told } from "./Channel";
import { cutUp } from "./cutUp";
import { LineLost } from "./LineLost";

type Given = Exclude<Answer, { readonly refused: unknown } | { readonly fault: unknown }>;

interface Asked {
  readonly assembly: Assembly;
  readonly watch: Watch;
  readonly answered: (answer: Answer) => void;
  readonly failed: (reason: unknown) => void;
}

/** A line to another thread, on which one question is asked at a time. Calling a question off ends the line. */
export class Line {
  /** Whether anything was ever heard of the other side. */
  heard = false;
  state: "open" | "ended" | "lost" = "open";
  private asked: Asked | undefined;

  /** @param pause lets the thread do something else between two pieces */
  constructor(
    private readonly channel: Channel,
    private readonly pause: () => Promise<void>,
  ) {
    channel.listen({ told: (told) => this.take(told), lost: () => this.end("lost", new LineLost()) });
  }

  /** @throws Refusal; LineLost; the signal's reason, at once */
  async ask(question: Question, watch: Watch = {}): Promise<Given> {
    const { signal } = watch;
    signal?.throwIfAborted();
    const callOff = (): void => this.end("ended", signal?.reason);
    signal?.addEventListener("abort", callOff);
    try {
      return given(await this.answerTo(question, watch));
    } finally {
      this.asked = undefined;
      signal?.removeEventListener("abort", callOff);
    }
  }

  private answerTo(question: Question, watch: Watch): Promise<Answer> {
    if (this.state !== "open") throw new LineLost();
    return new Promise((answered, failed) => {
      this.asked = { assembly: new Assembly(), watch, answered, failed };
      this.send(question).catch(() => this.end("lost", new LineLost()));
    });
  }

  private async send(question: Question): Promise<void> {
    for (const piece of cutUp(question)) {
      if (this.state !== "open") return;
      this.channel.send(piece);
      await this.pause();
    }
  }

  private take(told: Told): void {
    this.heard = true;
    if ("progress" in told) this.asked?.watch.progress?.(...told.progress);
    if (!("piece" in told)) return;
    const whole = this.asked?.assembly.take(told.piece);
    if (whole) this.asked?.answered(whole.value as Answer);
  }

  private end(state: "ended" | "lost", reason: unknown): void {
    if (this.state !== "open") return;
    this.state = state;
    this.channel.end();
    this.asked?.failed(reason);
  }
}

function given(answer: Answer): Given {
  if ("refused" in answer) throw new Refusal(answer.refused.code, answer.refused.facts);
  if ("fault" in answer) throw new Error(answer.fault);
  return answer;
}
