import type { Finding } from "@dvk/core"
import type { Registrations } from "./gatherRegistrations.ts"

/**
 * Findings of lists of registrations without the questions that a later row has answered: a model that was carried over
 * without a day and has been registered anew is not asked for its day again.
 *
 * @param gathered the models, and what was found when the lists were put together: which rows gave way to others
 */
export const withoutAnswered = (
  findings: ReadonlyArray<Finding>,
  gathered: Pick<Registrations, "registrations" | "findings">
): ReadonlyArray<Finding> => {
  const { registrations, findings: onRows } = gathered
  const replaced = onRows.filter(({ code, model }) => code === "superseded" && model !== undefined)
  if (replaced.length === 0) return findings
  const dated = new Set<string>(
    registrations.filter(({ registeredOn }) => registeredOn !== null).map(({ id }) => id)
  )
  const answered = new Set(replaced.filter(({ model = "" }) => dated.has(model)).map(rowOf))
  return findings.filter((found) => found.code !== "missing-date" || !answered.has(rowOf(found)))
}

const rowOf = ({ file = "", line = 0 }: Finding): string => `${file}:${line}`
