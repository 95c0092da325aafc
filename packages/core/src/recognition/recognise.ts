import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import type { Vote } from "../campaign/Vote.ts"
import { type Reason, reason } from "../evaluation/Reason.ts"
import { compare } from "../exact/Rational.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"
import { minimumValues } from "../ranking/minimums.ts"
import type { Ranked, Ranking } from "../ranking/Ranking.ts"
import { countVote, isPossible } from "./countVote.ts"
import type { RecognisedModel, Recognition, RecognitionStatus } from "./Recognition.ts"
import type { RecognitionRule, VoteRule } from "./VoteRule.ts"

/**
 * Which ranked models are recognised: first the gates for recognition, then the minimum grade, then the vote, as far
 * as the campaign's rule names them. A ruling that recognises a model stands above all of these and is shown.
 */
export const recognise = (campaign: Campaign, admission: Admission, ranking: Ranking): Recognition => {
  const rule = campaign.file.rules.recognition
  if (rule === undefined) return { models: new Map(), findings: [] }
  const { votes, findings } = countableVotes(campaign)
  const models = new Map<ModelId, RecognisedModel>(
    ranking.ranked.map((entry) => {
      const { id } = entry.registration
      return [id, { model: id, ...decide(campaign, admission, rule, entry, votes.get(id)) }]
    })
  )
  return { models, findings }
}

type Decision = { readonly status: RecognitionStatus; readonly reason: Reason }

const decide = (
  campaign: Campaign,
  admission: Admission,
  rule: RecognitionRule,
  entry: Ranked,
  vote: Vote | undefined
): Decision => {
  const { id } = entry.registration
  const ruling = campaign.rulings.find(({ kind, model }) => kind === "recognise" && model === id)
  if (ruling !== undefined) {
    return decided(
      "recognised",
      reason("recognised-by-ruling", { ground: ruling.reason, document: ruling.document })
    )
  }
  const closed = admission.closedGates.get(id) ?? []
  const gate = campaign.rubric.gates.find(
    (candidate) => candidate.purpose === "recognition" && closed.includes(candidate.id)
  )
  if (gate !== undefined) {
    const values = { gate: gate.id, titleVi: gate.title.vi, titleEn: gate.title.en, clause: gate.clause }
    return decided("not-recognised", reason("recognition-gate-closed", values))
  }
  const minimum = entry.belowMinimum.find(({ purpose }) => purpose === "recognition")
  if (minimum !== undefined) {
    return decided("not-recognised", reason("below-recognition-minimum", minimumValues(minimum)))
  }
  const band = campaign.rubric.grades.find((grade) => grade.id === rule.minimumGrade)
  if (band !== undefined && compare(entry.score.total, band.from) < 0) {
    return decided(
      "not-recognised",
      reason("below-recognition-grade", { gradeVi: band.title.vi, gradeEn: band.title.en })
    )
  }
  return rule.vote === undefined
    ? decided("recognised", reason("grade-reached", { grade: entry.grade?.id ?? "" }))
    : byVote(rule.vote, vote, campaign.committee?.length ?? null)
}

const decided = (status: RecognitionStatus, why: Reason): Decision => ({ status, reason: why })

const byVote = (rule: VoteRule, vote: Vote | undefined, members: number | null): Decision => {
  if (vote === undefined) return decided("open", reason("vote-missing"))
  if (members === null && (rule.of === "all-members" || rule.quorum !== undefined)) {
    return decided("open", reason("members-unknown"))
  }
  const { outcome, ...count } = countVote(rule, vote, members ?? 0)
  const values = { ...count, of: rule.of, ballot: vote.ballot }
  switch (outcome) {
    case "passed":
      return decided("recognised", reason("vote-passed", values))
    case "failed":
      return decided("not-recognised", reason("vote-failed", values))
    case "no-quorum":
      return decided("open", reason("vote-without-quorum", { present: vote.present, members }))
  }
}

/** One vote a model: the latest. Two of one day that differ, or ballots that cannot be, are told and not counted. */
const countableVotes = (
  campaign: Campaign
): { readonly votes: ReadonlyMap<ModelId, Vote>; readonly findings: ReadonlyArray<Finding> } => {
  const votes = new Map<ModelId, Vote>()
  const findings: Array<Finding> = []
  const members = campaign.committee?.length ?? null
  for (const [model, own] of Map.groupBy(campaign.votes, (vote) => vote.model)) {
    const last = own.reduce((date, vote) => ((vote.date ?? "") > date ? (vote.date ?? "") : date), "")
    const [vote, ...others] = own.filter(({ date }) => (date ?? "") === last)
    if (vote === undefined) continue
    if (others.some((other) => !sameCount(vote, other))) {
      findings.push(finding("vote-conflict", { model }, { model, date: last, votes: others.length + 1 }))
    } else if (!isPossible(vote, members)) {
      const { present, absentWritten, against, blank } = vote
      findings.push(
        finding(
          "vote-sum",
          { model },
          { model, for: vote.for, against, blank, present, absentWritten, members }
        )
      )
    } else votes.set(model, vote)
  }
  return { votes, findings }
}

const sameCount = (a: Vote, b: Vote): boolean =>
  a.for === b.for &&
  a.against === b.against &&
  a.blank === b.blank &&
  a.present === b.present &&
  a.absentWritten === b.absentWritten
