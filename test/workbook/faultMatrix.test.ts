import { Refusal } from "../../src/core/refusal/Refusal";
import { beforeRequest } from "./support/beforeRequest";
import { faultWorks, type Ready } from "./support/faultWorks";
import { calm, strikes, type Strike } from "./support/faultsAtRequest";
import { partsOf } from "./support/partsOf";
import { snapshot } from "./support/snapshot";

/**
 * Everything that may go wrong, at each request. By hand: `npm run faults`. Without it each kind that loses something on the way is tried at each
 * request, and of the others, which refuse at once, some at each by turns.
 */
const isWhole = process.env["FAULTS"] === "all";

const cancelled = "called off";
const everywhere = ["connection lost", "answer lost", "GeneralException after some actions", cancelled];
/** How many requests apart one of the other kinds is tried. */
const turns = 4;

/** `done`, `called off`, or the code of a refusal. */
function outcomeOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  return (error as Error).name === "AbortError" ? cancelled : String(error);
}

/** Works while one thing goes wrong at one request. */
async function struck({ opened, act }: Ready, at: number, strike: Strike): Promise<string> {
  let end: (() => void) | undefined;
  const stop = new AbortController();
  const watched = beforeRequest(opened.excel, (request) => {
    if (request === at) end = strike(opened.excel, stop);
    else if (request === at + 1) end?.();
  });
  const outcome = await act(stop.signal).then(() => "done", outcomeOf);
  end?.();
  watched.stop();
  calm(opened.excel);
  return outcome;
}

/** What is tried at a request. */
function kindsAt(request: number): (readonly [string, Strike])[] {
  return Object.entries(strikes).filter(([kind], index) => isWhole || everywhere.includes(kind) || (request + index) % turns === 0);
}

interface Tally {
  requests: number;
  faults: number;
  refused: number;
  /** How often work that cannot be called off was gone on with. */
  wentOn: number;
  /** How often every part of the file was compared. */
  parts: number;
  readonly lost: string[];
}

/** Whether a workbook is as it should be, cell by cell; where the work was refused, part by part of the file too. */
function same({ opened: { workbook } }: Ready, wanted: unknown, parts?: Record<string, string>): boolean {
  if (JSON.stringify(snapshot(workbook)) !== JSON.stringify(wanted)) return false;
  return parts === undefined || JSON.stringify(partsOf(workbook)) === JSON.stringify(parts);
}

async function tryEverything(make: () => Promise<Ready>): Promise<Tally> {
  const whole = await make();
  const watched = beforeRequest(whole.opened.excel, () => undefined);
  await whole.act(new AbortController().signal);
  const tally: Tally = { requests: watched.requests(), faults: 0, refused: 0, wentOn: 0, parts: 0, lost: [] };
  const after = snapshot(whole.opened.workbook);
  let now = await make();
  for (let request = 1; request <= tally.requests; request++) {
    for (const [kind, strike] of kindsAt(request)) {
      const parts = kind === "connection lost" ? partsOf(now.opened.workbook) : undefined;
      const outcome = await struck(now, request, strike);
      tally.faults += 1;
      if (outcome !== "done") tally.refused += 1;
      if (outcome !== "done" && outcome !== cancelled) {
        expect([kind, request, outcome]).toEqual([kind, request, expect.stringMatching(/^workbook\.(?!rollbackFailed)/) as string]);
      }
      const unfinished = outcome !== "done" && now.goOn !== undefined && (await now.opened.port.owned()).unfinished !== undefined;
      if (unfinished) {
        tally.wentOn += 1;
        await now.goOn!();
      }
      // Was only the last answer lost, what could not be called off is done although it seems to have failed.
      const isAfter = outcome === "done" || unfinished || (now.goOn !== undefined && same(now, after));
      if (!isAfter && parts) tally.parts += 1;
      const kept = same(now, isAfter ? after : now.before, isAfter ? undefined : parts);
      if (!kept) tally.lost.push(`${kind} at request ${request}: ${outcome}`);
      // One that was taken back is used again: what is left behind would add up.
      if (isAfter || !kept) now = await make();
    }
  }
  return tally;
}

test.each(Object.entries(faultWorks))(
  "%s leaves the workbook as it was before or as it is after, whatever goes wrong at whatever request",
  async (name, make) => {
    const { requests, faults, refused, wentOn, parts, lost } = await tryEverything(make);
    const told = [`${requests} requests`, `${faults} faults tried`, `${refused} refused`, `${wentOn} gone on with`];
    process.stdout.write(`${name}: ${[...told, `${parts} compared part by part`, `lost: ${lost.length}`].join(", ")}\n`);
    expect(lost).toEqual([]);
    expect(faults).toBeGreaterThanOrEqual(requests * (isWhole ? Object.keys(strikes).length : everywhere.length));
    expect(refused).toBeGreaterThan(faults / 4);
  },
  isWhole ? 7_200_000 : 1_200_000,
);
