import type { Ruling, RulingKind } from "../campaign/Ruling.ts"
import { canonicalJson } from "../digest/canonicalJson.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import { nearest } from "../schema/nearest.ts"

/** Rulings of some kinds in an order that does not depend on their lines. */
export const canonicalRulings = (
  rulings: ReadonlyArray<Ruling>,
  kinds: ReadonlyArray<RulingKind>
): ReadonlyArray<Ruling> =>
  rulings
    .filter(({ kind }) => kinds.includes(kind))
    .map((ruling) => ({ ruling, text: canonicalJson(ruling) }))
    .toSorted((a, b) => compareCodeUnits(a.text, b.text))
    .map(({ ruling }) => ruling)

/** A ruling that says something about a score which the rubric knows nothing of. */
export const rulingNotApplied = (
  ruling: Ruling,
  why: "unknown-criterion" | "unknown-adjustment" | "other-kind" | "no-points",
  known: ReadonlyArray<string>
): Finding =>
  finding(
    "score-ruling-not-applied",
    { model: ruling.model },
    {
      model: ruling.model,
      kind: ruling.kind,
      criterion: ruling.criterion,
      reason: ruling.reason,
      why,
      known,
      nearest: nearest(ruling.criterion ?? "", known)
    }
  )
