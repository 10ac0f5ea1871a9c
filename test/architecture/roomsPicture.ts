import { openDoors, rooms } from "./rooms";

/** What each room is for, in words that fit its box. A room without words cannot be drawn. */
const purposes: Readonly<Record<string, readonly [string, string]>> = {
  core: ["days, cells, statistics, fields, refusals", "pure"],
  methods: ["one folder a method: data and a pure rule", "pure"],
  words: ["all that users read, in three languages", "pure"],
  sheets: ["a sheet is data: tables, rules, charts", "pure"],
  flow: ["tables and a choice in, a plan out", "pure; the workbook is an argument"],
  workbook: ["the port, and its one adapter", "alone says Excel"],
  faces: ["task pane, cell functions, command line, generated docs", "they bring the clock, the page, the files"],
  embedded: ["plays Excel: page, host, files", "knows nothing of customers"],
};

/** The main line stands on the left; what is beside it further right. */
const columns: Readonly<Record<string, number>> = { workbook: 1, embedded: 2 };
const box = { width: 300, height: 62, across: 324, down: 96, left: 16, top: 16 };
const font = 'font-family="Segoe UI, sans-serif"';

type Rooms = Readonly<Record<string, readonly string[]>>;

/** How many rooms lie beneath one, on the longest way down. */
function levelOf(room: string): number {
  return Math.max(-1, ...(rooms[room] ?? []).map(levelOf)) + 1;
}

const highest = Math.max(...Object.keys(rooms).map(levelOf));
const isHighest = (room: string): boolean => levelOf(room) === highest;

/** What a room imports, without what it may reach through another of them anyway. */
function nextRooms(all: Rooms, room: string): readonly string[] {
  const direct = all[room] ?? [];
  return direct.filter((each) => !direct.some((other) => other !== each && (all[other] ?? []).includes(each)));
}

function placeOf(room: string) {
  const column = columns[room] ?? 0;
  // A room that imports nothing and is not the ground of the others stands in the middle of its column.
  const level = levelOf(room) === 0 && column > 0 ? Math.floor(highest / 2) : levelOf(room);
  const width = isHighest(room) ? 2 * box.across + box.width : box.width;
  return { x: box.left + column * box.across, y: box.top + (highest - level) * box.down, width };
}

function drawBox(room: string): string {
  const purpose = purposes[room];
  if (!purpose) throw new Error(`Say in test/architecture/roomsPicture.ts what the room ${room} is for.`);
  const { x, y, width } = placeOf(room);
  const line = (text: string, down: number, look: string) => `<text x="${x + 14}" y="${y + down}" ${font} ${look}>${text}</text>`;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${box.height}" rx="4" fill="#F4F7FB" stroke="#0B5CAD"/>`,
    line(room, 21, 'font-size="14" font-weight="600" fill="#0A3D73"'),
    line(purpose[0], 38, 'font-size="12" fill="#242424"'),
    line(purpose[1], 54, 'font-size="11" fill="#5B5B5B"'),
  ].join("\n");
}

function arrow(from: string, to: string): string {
  const [above, below] = [placeOf(from), placeOf(to)];
  const end = below.x + (columns[to] === columns[from] || isHighest(from) ? box.width / 2 : box.width - 40);
  const start = isHighest(from) ? end : above.x + box.width / 2 - (columns[to] === columns[from] ? 0 : 60);
  return `<line x1="${start}" y1="${above.y + box.height}" x2="${end}" y2="${below.y - 3}" stroke="#0B5CAD" stroke-width="1.5" marker-end="url(#tip)"/>`;
}

/** What the two rooms side by side share, and how requests reach Excel: neither is an import of what lies behind. */
function dashes(): string {
  const [flow, workbook, embedded] = ["flow", "workbook", "embedded"].map(placeOf) as [Place, Place, Place];
  const look = 'stroke="#5B5B5B" stroke-width="1.5" stroke-dasharray="5 4" fill="none" marker-end="url(#grey)"';
  const label = (text: string, x: number, y: number) => `<text x="${x}" y="${y}" ${font} font-size="11" fill="#5B5B5B">${text}</text>`;
  const middle = workbook.y + box.height / 2;
  const port = openDoors.some(({ from, to }) => from.test("flow/a") && to.test("workbook/WorkbookPort"));
  const [turn, side] = [workbook.x + box.width - 60, embedded.y + box.height / 2];
  return [
    port ? `<path d="M ${flow.x + box.width} ${middle} H ${workbook.x - 3}" ${look}/>` : "",
    port ? label("WorkbookPort, the interface alone", flow.x + box.width - 100, workbook.y - 8) : "",
    `<path d="M ${turn} ${workbook.y + box.height} V ${side} H ${embedded.x - 3}" ${look}/>`,
    label("Microsoft’s office.js, to Excel or to here", turn - 200, side + 16),
  ].join("\n");
}
type Place = ReturnType<typeof placeOf>;

/** The rooms of src/ and who may import whom, as an SVG, drawn from the rules that the tests hold the code to. */
export function roomsPicture(): string {
  const names = Object.keys(rooms);
  const [width, height] = [2 * box.left + 2 * box.across + box.width, 2 * box.top + highest * box.down + box.height];
  const tip = (id: string, colour: string) =>
    `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M 0 0 L 8 4 L 0 8 z" fill="${colour}"/></marker>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The rooms of the source and what each may import">`,
    `<defs>${tip("tip", "#0B5CAD")}${tip("grey", "#5B5B5B")}</defs>`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...names.flatMap((room) => nextRooms(rooms, room).map((each) => arrow(room, each))),
    dashes(),
    ...names.map(drawBox),
    "</svg>",
    "",
  ].join("\n");
}
