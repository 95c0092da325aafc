import type { AppraisalTeams, Rubric } from "@dvk/core"
import { fieldsWithoutTeam, type Language, memberColumns } from "@dvk/messages"
import { fieldTitle } from "../../../registration/fieldTitle.ts"
import { html, type Safe } from "../../Safe.ts"

const columns = ["team", "members", "fields"] as const

/** The appraisal teams with their members and fields, and the fields that no team has. */
export const teamTable = (
  rubric: Rubric,
  { teams, withoutTeam }: AppraisalTeams,
  language: Language
): Safe => {
  const titles = (fields: AppraisalTeams["withoutTeam"]): string =>
    fields.map((field) => fieldTitle(rubric, field, language)).join("; ")
  return html`
<table class="stacked teams">
<caption>${memberColumns.teams[language]}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${memberColumns[column][language]}</th>`)}</tr></thead>
<tbody>
${teams.map(
  ({ team, members, fields }) =>
    html`<tr><th scope="row">${team}</th><td data-label="${memberColumns.members[language]}">${members.map(({ name }) => name).join("; ")}</td><td data-label="${memberColumns.fields[language]}">${fields.length === 0 ? "–" : titles(fields)}</td></tr>
`
)}</tbody>
</table>${
    withoutTeam.length === 0
      ? null
      : html`
<p>${fieldsWithoutTeam[language](titles(withoutTeam))}</p>`
  }`
}
