import type { Admission, Unranked } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { reason } from "../evaluation/Reason.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { compare, type Rational } from "../exact/Rational.ts"
import { CriterionId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Panel, PanelScore } from "../scoring/PanelScore.ts"
import { competitionRanks } from "./competitionRanks.ts"
import { gradeOf } from "./gradeOf.ts"
import type { DecidingStep, Ranked, Ranking } from "./Ranking.ts"
import { rulingsOnTies } from "./rulingsOnTies.ts"

interface Entry {
  readonly registration: Registration
  readonly score: PanelScore
}

/** One step of the order: the score first, then each criterion of the declared tie chain. Higher comes first. */
interface Step {
  readonly name: DecidingStep
  readonly compare: (a: Entry, b: Entry) => number
}

/**
 * Places by exact score, then by the declared tie chain, then by the chair's rulings, and by nothing else: no id,
 * name or order of rows ever parts two models. What is still tied shares a rank, for the chair.
 */
export const rank = (campaign: Campaign, admission: Admission, panel: Panel): Ranking => {
  const scored = admission.admitted.flatMap((registration): ReadonlyArray<Entry> => {
    const score = panel.scores.get(registration.id)
    return score === undefined ? [] : [{ registration, score }]
  })
  const { steps, findings } = withRulings(campaign, stepsOf(campaign), scored)
  const byStep = (a: Entry, b: Entry): number => firstDifference(steps, a, b)
  const entries = inOrder(scored, byStep)
  const ranks = competitionRanks(entries, byStep)
  const scoreRanks = competitionRanks(entries, (a, b) => compare(b.score.total, a.score.total))
  const fieldRanks = ranksWithin(entries, byStep, (entry) => entry.registration.field)
  const placeRanks = ranksWithin(entries, byStep, (entry) => entry.registration.place ?? "")
  const ranked = entries.map(
    (entry, at): Ranked => ({
      ...entry,
      rank: ranks[at] ?? 0,
      scoreRank: scoreRanks[at] ?? 0,
      rankInField: fieldRanks.get(entry) ?? 0,
      rankInPlace: placeRanks.get(entry) ?? 0,
      grade: gradeOf(campaign.rubric, entry.score.total),
      decidedBy: decidingStep(steps, entries, at),
      rulings: campaign.rulings.filter(({ model, against }) =>
        [model, against].includes(entry.registration.id)
      )
    })
  )
  return { ranked, unranked: unrankedOf(campaign, admission, panel), findings }
}

const inOrder = (entries: ReadonlyArray<Entry>, order: Step["compare"]): ReadonlyArray<Entry> =>
  entries.toSorted((a, b) => order(a, b) || compareCodeUnits(a.registration.id, b.registration.id))

/** The chair's placings are the last step: they part what score and chain leave level, and nothing else. */
const withRulings = (campaign: Campaign, steps: ReadonlyArray<Step>, scored: ReadonlyArray<Entry>) => {
  const byStep = (a: Entry, b: Entry): number => firstDifference(steps, a, b)
  const groups: Array<Array<Entry>> = []
  for (const entry of inOrder(scored, byStep)) {
    const last = groups.at(-1)
    const neighbour = last?.[0]
    if (last !== undefined && neighbour !== undefined && byStep(neighbour, entry) === 0) last.push(entry)
    else groups.push([entry])
  }
  const ids = groups.map((group) => group.map((entry) => entry.registration.id))
  const { before, findings } = rulingsOnTies(ids, campaign.rulings)
  const placed = ({ registration }: Entry): number => before.get(registration.id) ?? 0
  const ruling: Step = { name: "ruling", compare: (a, b) => placed(a) - placed(b) }
  return { steps: before.size === 0 ? steps : [...steps, ruling], findings }
}

const stepsOf = (campaign: Campaign): ReadonlyArray<Step> => [
  { name: "score", compare: (a, b) => compare(b.score.total, a.score.total) },
  ...campaign.file.rules.ties.map(
    (id): Step => ({
      name: CriterionId(id),
      compare: (a, b) => compareMeans(meanOf(b, id), meanOf(a, id))
    })
  )
]

const meanOf = ({ score }: Entry, criterion: string): Rational | null =>
  score.criteria.find((entry) => entry.criterion === criterion)?.mean ?? null

/** A criterion that nobody scored comes behind any that somebody did. */
const compareMeans = (a: Rational | null, b: Rational | null): number =>
  a === null || b === null ? Number(a !== null) - Number(b !== null) : compare(a, b)

const firstDifference = (steps: ReadonlyArray<Step>, a: Entry, b: Entry): number => {
  for (const step of steps) {
    const order = step.compare(a, b)
    if (order !== 0) return order
  }
  return 0
}

/** Entries are sorted, so whoever is level with one after some steps stands beside it. */
const decidingStep = (
  steps: ReadonlyArray<Step>,
  entries: ReadonlyArray<Entry>,
  at: number
): DecidingStep => {
  const own = entries[at]
  const neighbours = [entries[at - 1], entries[at + 1]].filter((entry) => entry !== undefined)
  if (own === undefined) return "shared"
  for (let depth = 1; depth <= steps.length; depth++) {
    const upToHere = steps.slice(0, depth)
    const step = steps[depth - 1]
    if (step !== undefined && neighbours.every((other) => firstDifference(upToHere, own, other) !== 0))
      return step.name
  }
  return "shared"
}

const ranksWithin = (
  entries: ReadonlyArray<Entry>,
  order: (a: Entry, b: Entry) => number,
  group: (entry: Entry) => string
): ReadonlyMap<Entry, number> => {
  const ranks = new Map<Entry, number>()
  for (const members of Map.groupBy(entries, group).values()) {
    const own = competitionRanks(members, order)
    members.forEach((entry, at) => ranks.set(entry, own[at] ?? 0))
  }
  return ranks
}

const unrankedOf = (campaign: Campaign, admission: Admission, panel: Panel): ReadonlyArray<Unranked> => {
  const minimum = campaign.file.rules.minimumJudges
  const unscored = admission.admitted.flatMap((registration): ReadonlyArray<Unranked> => {
    const entry = panel.unscored.get(registration.id)
    if (entry === undefined) return []
    return entry.judges === 0
      ? [{ registration, reason: reason("no-sheets", { sheets: entry.sheets.length }) }]
      : [{ registration, reason: reason("too-few-judges", { judges: entry.judges, minimum }) }]
  })
  return [...admission.refused, ...unscored].toSorted((a, b) =>
    compareCodeUnits(a.registration.id, b.registration.id)
  )
}
