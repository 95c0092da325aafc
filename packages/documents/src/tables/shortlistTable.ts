import type { Evaluation } from "@dvk/core"
import { type Language, sayReason } from "@dvk/messages"
import { conclusionsOf } from "./conclusions.ts"
import type { TidyTable } from "./TidyTable.ts"

/** Every ranked model with what came out for it, and why. */
export const shortlistTable = (evaluation: Evaluation, language: Language) =>
  ({
    columns: [
      { name: "model", type: "text" },
      { name: "rank", type: "integer" },
      { name: "conclusion", type: "text" },
      { name: "computed", type: "text" },
      { name: "reasonCode", type: "text" },
      { name: "reason", type: "text" },
      { name: "ruling", type: "text" },
      { name: "awardForm", type: "text" },
      { name: "amount", type: "integer", unit: "dong" }
    ],
    rows: conclusionsOf(evaluation).map(({ model, rank, conclusion, computed, reason, ruling, reward }) => [
      model,
      rank,
      conclusion,
      computed,
      reason.code,
      sayReason(reason, language),
      ruling?.reason ?? null,
      reward?.form.id ?? null,
      reward?.amount ?? null
    ])
  }) as const satisfies TidyTable
