import type { CriterionMean, Evaluation, Finding, ModelId, Ranked, Recognition, Unranked } from "@dvk/core"
import { type Language, sayReason } from "@dvk/messages"
import { exactNumber } from "./ExactNumber.ts"
import { rulingJson } from "./explanationJson.ts"
import { findingsJson } from "./findingJson.ts"
import { scoreNotesJson } from "./scoreNotesJson.ts"

/** `dvk rank DIR --json`: the ranking with every sheet that made it, or did not, and why. */
export const rankingJson = (
  evaluation: Evaluation,
  findings: ReadonlyArray<Finding>,
  language: Language
) => ({
  format: 1,
  digest: evaluation.digest,
  rules: evaluation.campaign.file.rules,
  ranking: evaluation.ranking.ranked.map((entry) => ({
    ...rankedJson(entry),
    recognition: recognitionJson(evaluation.recognition, entry.registration.id, language)
  })),
  unranked: evaluation.ranking.unranked.map((entry) => unrankedJson(entry, language)),
  findings: findingsJson(findings, language)
})

const rankedJson = ({ registration, score, grade, ...place }: Ranked) => ({
  model: registration.id,
  name: registration.name,
  unit: registration.unitName,
  field: registration.field,
  subjectKind: registration.subjectKind,
  rank: place.rank,
  scoreRank: place.scoreRank,
  rankInField: place.rankInField,
  rankInPlace: place.rankInPlace,
  score: exactNumber(score.total),
  judges: score.judges,
  sheets: score.sheets.map(({ judge, source, used, why }) =>
    source === "committee" ? { judge, used, why } : { judge, source, used, why }
  ),
  grade: grade?.id ?? null,
  decidedBy: place.decidedBy,
  rulings: place.rulings.map(rulingJson),
  criteria: score.criteria.map(criterionJson),
  ...scoreNotesJson(score)
})

/** Null where the campaign states no rule of recognition. */
const recognitionJson = ({ models }: Recognition, model: ModelId, language: Language) => {
  const entry = models.get(model)
  return entry === undefined
    ? null
    : { status: entry.status, reason: { ...entry.reason, message: sayReason(entry.reason, language) } }
}

const criterionJson = ({ criterion, mean, contribution }: CriterionMean) => ({
  criterion,
  mean: mean === null ? null : exactNumber(mean),
  contribution: contribution === null ? null : exactNumber(contribution)
})

const unrankedJson = ({ registration, reason }: Unranked, language: Language) => ({
  model: registration.id,
  name: registration.name,
  unit: registration.unitName,
  field: registration.field,
  subjectKind: registration.subjectKind,
  reason: { ...reason, message: sayReason(reason, language) }
})
