import type { Evaluation, Reward } from "@dvk/core"
import {
  amountUnknown,
  columnHeader,
  formatMoney,
  type Language,
  rewardSource,
  rewardSources,
  sayListBudget,
  sayReward,
  sayRewardTotal,
  sectionTitle,
  subjectKindName
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/** What each model of the list that goes out is paid and how that comes about; null where no award is stated. */
export const rewardTable = (
  { campaign, decided, rewards, selection }: Evaluation,
  language: Language
): Safe | null => {
  if (rewards === null) return null
  const models = new Map(campaign.registrations.map((registration) => [registration.id, registration]))
  const rows = decided.models.flatMap((id) => {
    const registration = models.get(id)
    return registration === undefined ? [] : [{ registration, reward: rewards.ofModel.get(id) }]
  })
  return html`<p class="lead">${sayRewardTotal(rewards.total, language)}${
    selection.budget === null ? "" : ` ${sayListBudget(selection.budget, language)}`
  }</p>
<table class="stacked">
<caption class="unseen">${sectionTitle("rewards", language)}</caption>
<thead><tr><th scope="col">${columnHeader("name", language)}</th><th scope="col">${columnHeader("subjectKind", language)}</th><th scope="col" class="number">${columnHeader("amount", language)}</th><th scope="col">${columnHeader("calculation", language)}</th></tr></thead>
<tbody>
${rows.map(
  ({ registration: { name, unitName, subjectKind }, reward }) =>
    html`<tr><th scope="row">${name}<span class="unit">${unitName}</span></th><td>${
      subjectKind === null ? "–" : subjectKindName(subjectKind, language)
    }</td><td class="number">${
      reward === undefined ? amountUnknown[language]() : formatMoney(reward.amount, language)
    }</td><td>${reward === undefined ? "–" : sayReward(reward, language)}</td></tr>
`
)}</tbody>
</table>
${sources([...rewards.ofModel.values()], language)}`
}

/** Each source once, however many rewards rest on it. */
const sources = (rewards: ReadonlyArray<Reward>, language: Language): Safe | null => {
  const all = new Set(
    rewards.flatMap((reward) => reward.sources.map((source) => rewardSource(source, language)))
  )
  return all.size === 0
    ? null
    : html`<p>${rewardSources[language]()}</p>
<ul>${[...all].map((source) => html`<li>${source}</li>`)}</ul>`
}
