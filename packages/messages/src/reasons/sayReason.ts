import type { Reason, ReasonCode } from "@dvk/core"
import type { Language } from "../Language.ts"
import { quotaReasons } from "./quotaReasons.ts"
import { rankingReasons } from "./rankingReasons.ts"
import type { ReasonSentence } from "./reasonValues.ts"
import { recognitionReasons } from "./recognitionReasons.ts"
import { shortlistReasons } from "./shortlistReasons.ts"

/**
 * Why a model stands where it stands, in one sentence.
 *
 * @example
 * sayReason({ code: "below-cut", values: { rank: 12, size: 10 } }, "vi") // => "Hạng 12, ngoài 10 suất."
 */
export const sayReason = ({ code, values }: Reason, language: Language): string =>
  sentences[code][language](values)

const sentences: Readonly<Record<ReasonCode, ReasonSentence>> = {
  ...rankingReasons,
  ...shortlistReasons,
  ...quotaReasons,
  ...recognitionReasons
}
