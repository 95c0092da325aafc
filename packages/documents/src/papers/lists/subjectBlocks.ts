import type { Evaluation, ModelId, Ranked, Reward, SubjectKind } from "@dvk/core"
import { compareVietnamese, paperWords } from "@dvk/messages"
import { byRankThenName } from "../../html/modelOrder.ts"
import type { PaperTexts } from "../PaperTexts.ts"

/** A model on a list, with what goes with it. */
export interface Listed extends Ranked {
  /** Null where the campaign states no award, or the rules pay nothing for it. */
  readonly reward: Reward | null
  /** Counted through all blocks: the number in the decision, and so in the golden book. */
  readonly number: number
}

/** The models of one kind of subject: collectives, individuals and households stand apart. */
export interface SubjectBlock {
  readonly kind: SubjectKind | null
  readonly title: string
  readonly models: ReadonlyArray<Listed>
  /** Đồng, of those models whose reward is known. */
  readonly amount: number
  /** Whether one of these rewards rests on a figure nobody has held against the law. */
  readonly isUnconfirmed: boolean
}

/** Collectives first, then individuals, then households; last those of which it is not known. */
const ORDER: ReadonlyArray<SubjectKind | null> = ["collective", "individual", "household", null]

/** Ranked models in blocks by subject kind; kinds that do not occur are left out. */
export const subjectBlocks = (
  { campaign, ranking, rewards }: Evaluation,
  models: ReadonlySet<ModelId>,
  order: PaperTexts["order"] = "rank"
): ReadonlyArray<SubjectBlock> => {
  const entries = ranking.ranked.filter(({ registration }) => models.has(registration.id))
  const sorted = entries.toSorted(order === "name" ? byVietnameseName : byRankThenName)
  let number = 0
  return ORDER.map((kind) => {
    const own = sorted
      .filter(({ registration }) => registration.subjectKind === kind)
      .map((entry): Listed => {
        number += 1
        return { ...entry, reward: rewards?.ofModel.get(entry.registration.id) ?? null, number }
      })
    return {
      kind,
      title: campaign.rubric.subjectKinds.find(({ id }) => id === kind)?.title.vi ?? paperWords.noSubject,
      models: own,
      amount: own.reduce((sum, { reward }) => sum + (reward?.amount ?? 0), 0),
      isUnconfirmed: own.some(({ reward }) => reward?.unconfirmed === true)
    }
  }).filter((block) => block.models.length > 0)
}

/** What the list proposes, after the chair's rulings. */
export const proposedBlocks = (
  evaluation: Evaluation,
  order?: PaperTexts["order"]
): ReadonlyArray<SubjectBlock> => subjectBlocks(evaluation, new Set(evaluation.decided.models), order)

/** What the committee recognises. */
export const recognisedBlocks = (
  evaluation: Evaluation,
  order?: PaperTexts["order"]
): ReadonlyArray<SubjectBlock> =>
  subjectBlocks(
    evaluation,
    new Set(
      [...evaluation.recognition.models.values()]
        .filter(({ status }) => status === "recognised")
        .map(({ model }) => model)
    ),
    order
  )

const byVietnameseName = (a: Ranked, b: Ranked): number =>
  compareVietnamese(a.registration.unitName, b.registration.unitName) || byRankThenName(a, b)
