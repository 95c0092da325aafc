import type { Evaluation } from "../evaluation/Evaluation.ts"
import type { JudgeDoubt, RobustnessNote, RobustnessNoteCode, WeightDoubt } from "./Robustness.ts"

/** With fewer judges than this, drawing them anew says little: there are hardly any different committees to draw. */
const FEW_JUDGES = 5

interface Known {
  readonly asked: number
  readonly draws: number
  readonly models: number
  readonly judges: JudgeDoubt
  readonly weights: WeightDoubt
}

/** What has to be known to read the figures right. */
export const notesOf = (
  { campaign }: Evaluation,
  { asked, draws, models, judges, weights }: Known
): ReadonlyArray<RobustnessNote> => {
  const note = (
    when: boolean,
    code: RobustnessNoteCode,
    values: RobustnessNote["values"] = {}
  ): ReadonlyArray<RobustnessNote> => (when ? [{ code, values }] : [])
  const doubts = [judges.bootstrap, ...weights.schemes.map(({ doubt }) => doubt)]
  const lists = judges.bootstrap.withoutList
  const without = doubts.reduce((sum, { withoutList }) => sum + (withoutList?.count ?? 0), 0)
  const made = doubts.reduce((sum, { withoutList }) => sum + (withoutList?.draws ?? 0), 0)
  return [
    ...note(judges.judges.length < FEW_JUDGES, "few-judges", {
      judges: judges.judges.length,
      least: FEW_JUDGES
    }),
    ...note(campaign.file.shortlist === undefined, "no-shortlist"),
    ...note(draws < asked, "fewer-draws", { asked, draws, models }),
    ...note(lists !== null && lists.draws < draws, "fewer-lists", { lists: lists?.draws ?? 0, draws }),
    ...note(without > 0, "without-list", { count: without, lists: made }),
    ...note(!doubts.every(({ exact }) => exact), "scores-rounded"),
    ...note(weights.moves === null && campaign.file.shortlist !== undefined, "no-breakpoints")
  ]
}
