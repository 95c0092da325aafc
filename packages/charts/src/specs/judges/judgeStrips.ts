import {
  add,
  compare,
  divide,
  type Evaluation,
  highestTotal,
  type JudgeId,
  type PanelScore,
  type Rational,
  rational,
  subtract,
  sum
} from "@dvk/core"
import { compareVietnamese } from "@dvk/messages"

/** How one judge scored, beside the whole committee on the same models. */
export interface JudgeStrip {
  readonly judge: JudgeId
  /** The member's name, or the id where no committee file names it. */
  readonly name: string
  readonly role: string | null
  /** The judge's total of every counted sheet. */
  readonly totals: ReadonlyArray<Rational>
  readonly mean: Rational
  /** The committee's mean score of the same models, the judge's own sheets among them. */
  readonly panelMean: Rational
  /** `mean` less `panelMean`: above 0 the judge gives more than the committee. */
  readonly distance: Rational
}

/** Only members of the committee are drawn: the public and superiors have no name to find here. */
const COMMITTEE = "committee"

/** What the committee alone gave a model: no points of other sources, no bonus and no penalty. */
const committeeScore = ({ sources, total, adjustments }: PanelScore): Rational =>
  sources.find(({ source }) => source === COMMITTEE)?.value ??
  adjustments.reduce(
    (score, { kind, points }) => (kind === "bonus" ? subtract(score, points) : add(score, points)),
    total
  )

/** The most that a sheet of the committee can give. */
export const highestSheet = ({ campaign, ranking }: Evaluation): Rational =>
  ranking.ranked[0]?.score.sources.find(({ source }) => source === COMMITTEE)?.points ??
  highestTotal(campaign.rubric)

/** Every judge with a counted sheet, from the most generous to the strictest. */
export const judgeStrips = ({ campaign, panel, ranking }: Evaluation): ReadonlyArray<JudgeStrip> => {
  const sheets = new Map<JudgeId, Array<{ readonly own: Rational; readonly panel: Rational }>>()
  for (const { registration, score } of ranking.ranked) {
    const ofPanel = committeeScore(score)
    for (const { judge, source, used, why, total } of panel.scores.get(registration.id)?.sheets ?? []) {
      if (source !== COMMITTEE || total === null || !(used || why === "trimmed")) continue
      const own = sheets.get(judge) ?? []
      own.push({ own: total, panel: ofPanel })
      sheets.set(judge, own)
    }
  }
  const members = new Map((campaign.committee ?? []).map((member) => [member.id, member]))
  return [...sheets]
    .map(([judge, given]) => {
      const count = rational(given.length)
      const mean = divide(sum(given.map(({ own }) => own)), count)
      const panelMean = divide(sum(given.map((pair) => pair.panel)), count)
      const member = members.get(judge)
      return {
        judge,
        name: member?.name ?? judge,
        role: member?.role ?? null,
        totals: given.map(({ own }) => own).toSorted(compare),
        mean,
        panelMean,
        distance: subtract(mean, panelMean)
      }
    })
    .toSorted((a, b) => compare(b.distance, a.distance) || compareVietnamese(a.name, b.name))
}
