import type { WhyUnknown } from "../Figure.ts"
import type { ScoreGrid } from "../ScoreGrid.ts"

/** Why no model of a grid has scores of two judges. */
export const whyNotShared = ({ judge }: ScoreGrid): WhyUnknown => {
  const [first] = judge
  if (first === undefined) return "no-sheets"
  return judge.every((other) => other === first) ? "one-judge" : "no-shared-models"
}
