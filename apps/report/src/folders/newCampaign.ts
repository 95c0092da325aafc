import type { IsoDate } from "@dvk/core"
import { formText, type Language } from "@dvk/messages"
import { papersYaml } from "./papersYaml.ts"
import type { FolderContent } from "./writeFolder.ts"

/** What `dvk new` has to know; the rest has defaults that stand in the file as comments. */
export interface NewCampaign {
  readonly id: string
  readonly title: string
  readonly organiser: string
  readonly level: "commune" | "district" | "province" | "central"
  readonly year: number
  readonly rubric: string
  readonly deadline: IsoDate | null
  readonly places: number | null
  /** Titles of the rubric's criteria, for the empty score sheet. */
  readonly criteria: ReadonlyArray<string>
}

/** The files of a new campaign folder: its statement, and every list as an empty form that Excel opens. */
export const newCampaignFiles = (
  campaign: NewCampaign,
  csv: (header: ReadonlyArray<string>) => string,
  language: Language
): FolderContent => {
  const form = formText[language]
  return new Map([
    ["campaign.yaml", campaignYaml(campaign, language)],
    ["units.csv", csv(form.unitColumns)],
    ["committee.csv", csv(form.memberColumns)],
    ["decisions.csv", csv(form.decisionColumns)],
    ["papers.yaml", papersYaml(campaign.year, language)],
    [`${form.folder}/${form.registrationForm}`, csv(form.registrationColumns)],
    [`${form.folder}/${form.scoreSheet}`, csv([...form.scoreColumns, ...campaign.criteria])],
    ["registrations/README.txt", `${form.registrationsNote}\n`],
    ["scores/README.txt", `${form.scoresNote}\n`],
    ["results/README.txt", `${form.resultsNote}\n`]
  ])
}

/** YAML is a superset of JSON's strings: quoted this way, no title can break the file. */
const quoted = (text: string): string => JSON.stringify(text)

const campaignYaml = (campaign: NewCampaign, language: Language): string => {
  const note = formText[language].notes
  const { deadline, places } = campaign
  return `# ${note.head}
format: 1
id: ${campaign.id}
title: ${quoted(campaign.title)}
organiser:
  name: ${quoted(campaign.organiser)}
level: ${campaign.level}
year: ${campaign.year}
documentStyle: party # ${note.documentStyle}
rubric: ${campaign.rubric}

# ${note.deadlines}
deadlines:${deadline === null ? " {}" : `\n  registration: ${deadline}`}

# ${note.lists}
units: units.csv
committee: committee.csv
decisions: decisions.csv
registrations: ["registrations/*.{csv,xlsx,docx}"]
scores: ["scores/*.{csv,xlsx,docx}"]
results: ["results/*.{csv,xlsx,docx}"]

# ${note.rules}
rules:
  panel: mean # mean | median | trimmed
  minimumJudges: 1
  missingScore: drop-sheet # drop-sheet | rescale
  conflictingSheets: exclude # exclude | first | last
  recusal: same-unit # same-unit | declared | none
  late: exclude # exclude | admit
  ties: [] # ${note.ties}
${places === null ? `\n# ${note.shortlist}\n# shortlist: { size: 10 }\n` : `\nshortlist:\n  size: ${places}\n`}`
}
