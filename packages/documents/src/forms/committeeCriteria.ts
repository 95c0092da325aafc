import type { Rubric } from "@dvk/core"

/** What the committee scores: where other sources have criteria of their own, not all of them. */
export const committeeCriteria = ({ criteria, scoreSources }: Rubric): Rubric["criteria"] => {
  const own = scoreSources.find(({ id }) => id === "committee")?.criteria
  return own === undefined ? criteria : criteria.filter(({ id }) => own.includes(id))
}
