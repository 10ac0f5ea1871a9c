import type { Section } from "../../core/method/Section";
import { format } from "../../words/format";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { classLabel, classLabels } from "../columns/classLabels";
import { shareFormat } from "../formats/columnFormat";
import type { Part } from "../layout/Part";
import { sectionFrame } from "../layout/sectionFrame";
import { tablePart } from "../layout/tablePart";
import type { Telling } from "../Telling";

type Norm = Extract<Section, { kind: "norm" }>;

/** Less than this much of all customers is no difference. */
const sameShare = 0.0005;
const pointsFormat = "+0.0;-0.0;0.0";

/** Shares of customers by class beside a norm, the largest difference said in a sentence. */
export function norm(telling: Telling, section: Norm): Part {
  const { words, language } = telling;
  const { title, note } = words.sections[section.id]!;
  const points = section.actual.map((share, index) => 100 * (share - section.norm[index]!));
  const table = tablePart([
    {
      header: words.classHeader[language],
      values: section.classes.map((id) => classLabel(telling, id)),
      format: null,
      align: "left",
      labels: classLabels(telling),
    },
    { header: sheetWords.share[language], values: section.actual, format: shareFormat, align: "right" },
    { header: sheetWords.norm[language], values: section.norm, format: shareFormat, align: "right" },
    { header: sheetWords.difference[language], values: points, format: pointsFormat, align: "right" },
  ]);
  return sectionFrame(title[language], [note?.[language], sentence(telling, section)], table);
}

function sentence(telling: Telling, { classes, actual, norm: wanted }: Norm): string {
  const { language } = telling;
  const gaps = actual.map((share, index) => Math.abs(share - wanted[index]!));
  const widest = gaps.indexOf(Math.max(...gaps));
  if (gaps[widest]! < sameShare) return sheetWords.atNorm[language];
  const percent = (share: number): string => format.share(share, language);
  return say(sheetWords.beyondNorm, language, {
    class: classLabel(telling, classes[widest]!),
    share: percent(actual[widest]!),
    norm: percent(wanted[widest]!),
  });
}
