import type { Rubric } from "@dvk/core"
import { deliveryAliases } from "../deliveries/deliveryAliases.ts"
import { registrationAliases } from "../registrations/registrationAliases.ts"
import { resultAliases } from "../results/resultAliases.ts"
import { scoreAliases } from "../scores/scoreAliases.ts"
import { criterionKey } from "../scores/scoreRule.ts"
import { summaryAliases } from "../summary/summaryAliases.ts"

/** The keys that a column may be stated to have: parts of a registration or a score sheet, and criteria by id. */
export const columnKeys = (rubric: Rubric): ReadonlyArray<string> => [
  ...new Set([
    ...Object.keys(registrationAliases),
    ...Object.keys(scoreAliases),
    ...Object.keys(resultAliases),
    ...Object.keys(summaryAliases),
    ...Object.keys(deliveryAliases),
    ...rubric.criteria.map(({ id }) => id)
  ])
]

/** Stated columns by the keys of the table stage, which knows a criterion by its place. */
export const tableKeys = (
  stated: Readonly<Record<string, string>>,
  rubric: Rubric
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(stated).map(([key, header]) => {
      const at = rubric.criteria.findIndex(({ id }) => id === key)
      return [at === -1 ? key : criterionKey(at), header]
    })
  )
