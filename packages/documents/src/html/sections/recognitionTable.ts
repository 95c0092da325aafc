import type { Evaluation, RecognitionStatus } from "@dvk/core"
import {
  columnHeader,
  type Language,
  noGrade,
  recognitionName,
  recognitionSummary,
  sayReason,
  sectionTitle
} from "@dvk/messages"
import { byRankThenName } from "../modelOrder.ts"
import { html, type Safe } from "../Safe.ts"

const columns = ["name", "grade", "recognition", "ground"] as const

/** Whom the committee recognises and by what; null where the campaign states no rule of recognition. */
export const recognitionTable = ({ ranking, recognition }: Evaluation, language: Language): Safe | null => {
  if (recognition.models.size === 0) return null
  const rows = ranking.ranked.toSorted(byRankThenName).flatMap(({ rank, registration, grade }) => {
    const own = recognition.models.get(registration.id)
    return own === undefined ? [] : [{ rank, registration, grade, ...own }]
  })
  const count = (wanted: RecognitionStatus) => rows.filter(({ status }) => status === wanted).length
  return html`<p>${recognitionSummary[language](count("recognised"), count("not-recognised"), count("open"))}</p>
<table class="stacked">
<caption class="unseen">${sectionTitle("recognition", language)}</caption>
<thead><tr><th scope="col" class="number">${columnHeader("rank", language)}</th>${columns.map(
    (column) => html`<th scope="col">${columnHeader(column, language)}</th>`
  )}</tr></thead>
<tbody>
${rows.map(
  ({ rank, registration, grade, status, reason }) =>
    html`<tr><td class="number rank">${rank}</td><th scope="row">${registration.name}<span class="unit">${registration.unitName}</span></th><td>${grade?.title[language] ?? noGrade[language]()}</td><td>${recognitionName[status][language]}</td><td>${sayReason(reason, language)}</td></tr>
`
)}</tbody>
</table>`
}
