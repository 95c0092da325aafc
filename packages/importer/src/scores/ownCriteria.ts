import type { Criterion, Rubric, ScoreSourceId } from "@dvk/core"

/** Which criteria a source scores: a blank under any other is not missing. */
export const ownCriteria = (rubric: Rubric): ((source: ScoreSourceId, criterion: Criterion) => boolean) => {
  const own = new Map(rubric.scoreSources.map(({ id, criteria }) => [id, new Set(criteria)]))
  return (source, criterion) => own.get(source)?.has(criterion.id) ?? true
}
