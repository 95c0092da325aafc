import { CriterionId } from "../identifiers.ts"
import { fixedPoint } from "../schema/numbers.ts"
import type { ScoreSource } from "./Rubric.ts"
import type { RubricFile } from "./RubricFile.ts"

/** Who scores what. A source that lists no criteria of its own scores every one that no other source lists. */
export const parseSources = (file: RubricFile): ReadonlyArray<ScoreSource> => {
  const listed = new Set(file.scoreSources.flatMap(({ criteria }) => criteria ?? []))
  return file.scoreSources.map(({ id, title, points, panel, trim, criteria }) => ({
    id,
    title,
    points: points === undefined ? null : fixedPoint(points),
    panel: panel ?? null,
    trim: trim ?? null,
    criteria: file.criteria
      .filter((criterion) =>
        criteria === undefined ? !listed.has(criterion.id) : criteria.includes(criterion.id)
      )
      .map((criterion) => CriterionId(criterion.id))
  }))
}
