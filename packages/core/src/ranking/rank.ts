import type { Admission, Unranked } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { onDemand } from "../evaluation/onDemand.ts"
import { reason } from "../evaluation/Reason.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { dealtOut } from "../exact/dealtOut.ts"
import type { Panel } from "../scoring/PanelColumns.ts"
import { type MissedMinimum, minimumsOf, minimumValues } from "./minimums.ts"
import type { Ranking } from "./Ranking.ts"
import { rankingColumns } from "./rankingColumns.ts"
import { rulingsOnTies } from "./rulingsOnTies.ts"
import { firstParting, type Step, tieChain } from "./tieChain.ts"

/**
 * Places by exact score, then by the declared tie chain, then by the chair's rulings, and by nothing else: no id,
 * name or order of rows ever parts two models. What is still tied shares a rank, for the chair.
 */
export const rank = (campaign: Campaign, admission: Admission, panel: Panel): Ranking => {
  const missed = minimumsOf(campaign.rubric, panel.columns)
  const { scored, below } = belowMinimum(panel, missed)
  const chain = tieChain(campaign.file.rules, panel.columns)
  const { steps, order, findings } = inOrder(campaign, chain, panel, scored)
  const columns = rankingColumns(campaign, panel.columns, order, steps, missed)
  const ranked = onDemand(() => Array.from(order, (_, place) => columns.ranked(place)))
  return {
    get ranked() {
      return ranked()
    },
    columns,
    unranked: unrankedOf(admission, panel, below),
    findings
  }
}

/** Models that have a score, parted by whether some criterion is below what ranking asks for. */
const belowMinimum = (
  { columns: { models, total } }: Panel,
  missed: (at: number) => ReadonlyArray<MissedMinimum>
): { readonly scored: Int32Array; readonly below: ReadonlyArray<Unranked> } => {
  const scored = new Int32Array(models.length)
  let count = 0
  const below: Array<Unranked> = []
  models.forEach((registration, at) => {
    if (!total.has(at)) return
    const minimum = missed(at).find(({ purpose }) => purpose === "ranking")
    if (minimum === undefined) scored[count++] = at
    else below.push({ registration, reason: reason("below-criterion-minimum", minimumValues(minimum)) })
  })
  return { scored: scored.subarray(0, count), below }
}

/** The chair's placings are the last step: they part what score and chain leave level, and nothing else. */
const inOrder = (
  campaign: Campaign,
  chain: ReadonlyArray<Step>,
  { columns: { models } }: Panel,
  scored: Int32Array
) => {
  const order = sorted(scored, chain)
  const placings = campaign.rulings.filter(({ kind }) => kind === "place")
  if (placings.length === 0) return { steps: chain, order, findings: [] }
  const ids = tiedGroups(order, chain).map((group) => group.flatMap((at) => models[at]?.id ?? []))
  const { before, findings } = rulingsOnTies(ids, placings)
  if (before.size === 0) return { steps: chain, order, findings }
  const ruling: Step = { name: "ruling", levels: Int32Array.from(models, ({ id }) => before.get(id) ?? 0) }
  const steps = [...chain, ruling]
  return { steps, order: sorted(scored, steps), findings }
}

/**
 * Dealt out by the last step first, so that earlier ones weigh more. Models stand by id in the columns: level ones stay
 * in that order, which decides nothing.
 */
const sorted = (positions: Int32Array, steps: ReadonlyArray<Step>): Int32Array =>
  steps.toReversed().reduce((order, { levels }) => dealtOut(order, levels), positions)

const tiedGroups = (order: Int32Array, steps: ReadonlyArray<Step>): ReadonlyArray<ReadonlyArray<number>> => {
  const groups: Array<Array<number>> = []
  for (const at of order) {
    const last = groups.at(-1)
    const neighbour = last?.[0]
    const isLevel = neighbour !== undefined && firstParting(steps, neighbour, at) === steps.length
    if (last !== undefined && isLevel) last.push(at)
    else groups.push([at])
  }
  return groups
}

const unrankedOf = (
  { refused }: Admission,
  { columns: { models, total }, unscored }: Panel,
  below: ReadonlyArray<Unranked>
): ReadonlyArray<Unranked> => {
  const withoutScore: Array<Unranked> = []
  models.forEach((registration, at) => {
    const entry = total.has(at) ? undefined : unscored.get(registration.id)
    if (entry !== undefined) withoutScore.push({ registration, reason: entry.reason })
  })
  return [...refused, ...withoutScore, ...below].toSorted((a, b) =>
    compareCodeUnits(a.registration.id, b.registration.id)
  )
}
