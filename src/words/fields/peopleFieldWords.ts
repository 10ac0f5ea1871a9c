import type { peopleFields } from "../../core/fields/peopleFields";
import { text } from "../text";
import { field, type FieldWords } from "./field";
import { buyerMotiveTraitWords } from "./traits/buyerMotiveTraitWords";
import { dealerProfileTraitWords } from "./traits/dealerProfileTraitWords";
import { decisionRoleTraitWords } from "./traits/decisionRoleTraitWords";
import { mindsetTraitWords } from "./traits/mindsetTraitWords";
import { negotiationTraitWords } from "./traits/negotiationTraitWords";
import { socialStyleTraitWords } from "./traits/socialStyleTraitWords";

/** Titles and headers of columns that tell what was seen of a person. */
export const peopleFieldWords: Readonly<Record<keyof typeof peopleFields, FieldWords>> = {
  notes: field(
    text("Notes", "備註", "备注"),
    "notes note remarks remark comments comment observations memo",
    "備註 附註 觀察紀錄 備忘 說明 訪談紀錄",
    "备注 附注 观察记录 备忘 说明 访谈记录",
  ),
  ...buyerMotiveTraitWords,
  ...socialStyleTraitWords,
  ...mindsetTraitWords,
  ...decisionRoleTraitWords,
  ...dealerProfileTraitWords,
  ...negotiationTraitWords,
};
