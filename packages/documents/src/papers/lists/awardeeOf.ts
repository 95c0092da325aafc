import type { Registration } from "@dvk/core"
import { commendationGap, type Words } from "@dvk/messages"
import type { PaperTexts } from "../PaperTexts.ts"

/**
 * Who is given the award: a collective is the unit that registered. Whose model it is otherwise stands in no
 * registration, so the committee states it, or it stays a gap.
 */
export const awardeeOf = (
  { id, subjectKind, unitName }: Registration,
  awardees: PaperTexts["awardees"]
): Words => awardees?.[id] ?? (subjectKind === "collective" ? unitName : commendationGap.awardee)
