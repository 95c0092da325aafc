import {
  appraisalTeams,
  dutiesOf,
  type Evaluation,
  type IsoDate,
  type MemberRecord,
  memberRecords
} from "@dvk/core"
import { type Language, memberColumns, sayArea, sayMemberTasks, sectionTitle } from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"
import { teamTable } from "./teamTable.ts"

const columns = ["member", "areas", "owed"] as const

/**
 * Members of the committee: the fields and areas that each looks after with what has become of their models, and what
 * each still owes; then the appraisal teams. Null where the list of members gives nobody an area or team and nobody
 * owes anything.
 *
 * @param on without a day nothing is said of reports
 */
export const membersSection = (
  evaluation: Evaluation,
  on: IsoDate | null,
  language: Language
): Safe | null => {
  const { campaign } = evaluation
  const records = memberRecords(evaluation, on === null ? [] : dutiesOf(campaign, on)).map((record) => ({
    record,
    tasks: sayMemberTasks(record, language)
  }))
  const teams = appraisalTeams(campaign)
  const isSaid = records.some(({ record: { areas }, tasks }) => areas.length + tasks.length > 0)
  if (!isSaid && teams === null) return null
  return html`<table class="stacked">
<caption class="unseen">${sectionTitle("members", language)}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${memberColumns[column][language]}</th>`)}</tr></thead>
<tbody>
${records.map(({ record, tasks }) => row(record, tasks, language))}</tbody>
</table>${teams === null ? null : teamTable(campaign.rubric, teams, language)}`
}

const row = ({ member, areas }: MemberRecord, tasks: ReadonlyArray<string>, language: Language): Safe => {
  const below = [member.role, member.team].filter((part) => part !== null && part !== undefined).join(" · ")
  return html`<tr><th scope="row">${member.name}${below === "" ? null : html`<span class="id">${below}</span>`}</th><td data-label="${memberColumns.areas[language]}">${list(
    areas.map((area) => sayArea(area, language))
  )}</td><td data-label="${memberColumns.owed[language]}">${list(tasks)}</td></tr>
`
}

const list = (lines: ReadonlyArray<string>): Safe =>
  lines.length === 0 ? html`–` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
