import type { ChoiceWords } from "./ChoiceWords";
import { text } from "../text";
import { choice } from "./choice";
import type { NeedState } from "../../core/fields/needStates";

/** The states of a prospect's need. */
export const needChoices: ChoiceWords<NeedState> = {
  explicit: choice(
    text("Explicit", "明確", "明确"),
    "explicit|clear|definite|yes|y|urgent|now|hot|有|是|明確|明确|明確需求|明确需求|有需求|明顯|明显|強|强|高",
  ),
  latent: choice(
    text("Latent", "潛在", "潜在"),
    "latent|potential|maybe|later|warm|潛在|潜在|潛在需求|潜在需求|隱性|隐性|待開發|待开发|可能|中",
  ),
  none: choice(text("None", "無", "无"), "none|no|n|no need|cold|dead|無|无|否|沒有|没有|無需求|无需求|不需要|低"),
};
