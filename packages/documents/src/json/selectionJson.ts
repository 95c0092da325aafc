import {
  type Chosen,
  type Evaluation,
  type ModelId,
  type Quota,
  type QuotaFill,
  type Reward,
  toDecimalString,
  type WaysOnto
} from "@dvk/core"
import { type Language, sayConflict, sayFill, sayReason, sayReward, sayWaysOnto } from "@dvk/messages"
import { exactNumber } from "./ExactNumber.ts"
import { rulingJson } from "./explanationJson.ts"
import { findingsJson } from "./findingJson.ts"

/**
 * `dvk shortlist DIR --json`: the shortlist with a reason for each name, what each quota is filled with, what the
 * budget is used for, and quotas that no list can meet; `open` is for the chair to decide.
 */
export const selectionJson = ({ selection, decided, rewards }: Evaluation, language: Language) => {
  const chosenJson = ({ model, rank, reason }: Chosen) => {
    const reward = rewards?.ofModel.get(model)
    return {
      model,
      rank,
      reason: { ...reason, message: sayReason(reason, language) },
      ...(reward === undefined ? {} : { reward: rewardJson(reward, language) })
    }
  }
  return {
    format: 1,
    places: selection.size,
    openPlaces: selection.openPlaces,
    selected: selection.selected.map(chosenJson),
    open: selection.open.map(chosenJson),
    notSelected: selection.notSelected.map(chosenJson),
    decided: decided.models,
    rulings: decided.rulings.map(({ ruling, computed }) => ({ ...rulingJson(ruling), computed })),
    ...(rewards === null ? {} : { rewards: { ...rewards.total, budget: rewards.budget } }),
    budget: selection.budget,
    quotas: selection.quotas.map((fill) => ({
      ...fillJson(fill, language),
      message: sayFill(fill, language)
    })),
    conflicts: selection.conflicts.map((conflict) => ({
      quotas: conflict.quotas,
      budget: conflict.budget,
      lacksPlaces: conflict.lacksPlaces,
      short: conflict.short.map(({ quota, title, min, eligible }) => ({
        quota,
        is: title[language],
        min,
        eligible
      })),
      message: sayConflict(conflict, selection.size ?? 0, language)
    })),
    findings: findingsJson(selection.findings, language)
  }
}

/** `dvk explain DIR MODEL --json`, for a ranked model: why it is on the shortlist or not, and what would put it there. */
export const shortlistJson = (
  { selection }: Evaluation,
  model: ModelId,
  ways: WaysOnto | null,
  language: Language
) => {
  const { selected, open, notSelected } = selection
  const reason = [...selected, ...open, ...notSelected].find((chosen) => chosen.model === model)?.reason
  if (reason === undefined) return null
  return {
    reason: { ...reason, message: sayReason(reason, language) },
    ways:
      ways === null
        ? null
        : {
            rank: ways.rank === null ? null : { rank: ways.rank.rank, behind: exactNumber(ways.rank.behind) },
            places: ways.places,
            quotas: ways.lines.map(({ quota, title, max }) => ({ by: quota.by, is: title[language], max })),
            budget: ways.budget,
            message: sayWaysOnto(ways, language)
          }
  }
}

/** Money in whole đồng, with the figures that make it. */
const rewardJson = (reward: Reward, language: Language) => ({
  form: reward.form.id,
  subjectKind: reward.subjectKind,
  decidedOn: reward.decidedOn,
  coefficient: toDecimalString(reward.coefficient),
  baseSalary: reward.baseSalary,
  amount: reward.amount,
  unconfirmed: reward.unconfirmed,
  message: sayReward(reward, language)
})

const fillJson = ({ quota, title, min, max, filled, open, eligible }: QuotaFill, language: Language) => ({
  quota: { by: quota.by, is: title[language] } satisfies Quota,
  filled,
  open,
  eligible,
  min,
  max
})
