import {
  dutiesOf,
  type Evaluation,
  type IsoDate,
  type Owed,
  type SummaryPeriod,
  type SummaryReport
} from "@dvk/core"
import type { Paper, PaperInput } from "@dvk/documents"
import { type Language, paperRunText } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import { Surroundings } from "../surroundings/Surroundings.ts"

/** Where papers stand in the folder of a report. */
const FOLDER = "papers"

/** The list from which Word merges certificates, beside its paper of the same name. */
const CERTIFICATES = "certificate-list"

/** The file of a campaign in which gaps are filled for good. */
const TEXTS = "papers.yaml"

/** What papers tell beside the campaign's own result. */
interface Beside {
  readonly owed: ReadonlyArray<Owed>
  /** The day from which lateness is counted; null where none is stated. */
  readonly on: IsoDate | null
  readonly lastYear: Evaluation | null
  readonly summaries: ReadonlyArray<SummaryReport>
  /** Null where no stretch of the year was asked for. */
  readonly period: SummaryPeriod | null
}

/**
 * The papers of a campaign as files, with what was odd about its own words, and what there is to say of them: what is
 * missing in each, and what was too long to be written.
 */
export const paperFiles = Effect.fnUntraced(function* (
  campaign: string,
  evaluation: Evaluation,
  { owed, on, lastYear, summaries, period }: Beside,
  language: Language
) {
  const { readPapers, strangers } = yield* Effect.promise(() => import("@dvk/importer"))
  const documents = yield* Effect.promise(() => import("@dvk/documents"))
  const path = yield* Path.Path
  const surroundings = yield* Surroundings
  const reading = yield* readPapers(path.resolve(surroundings.folder, campaign))
  const { texts } = reading
  const findings = [...reading.findings, ...strangers(reading, evaluation.campaign)]
  const input: PaperInput = {
    evaluation,
    owed,
    duties: on === null ? [] : dutiesOf(evaluation.campaign, on),
    on,
    texts,
    ...(summaries.length === 0 ? {} : { summaries }),
    ...(period === null ? {} : { period }),
    previous: lastYear === null ? null : documents.yearFigures(lastYear)
  }
  const papers = documents.papersOf(input)
  const files: Array<readonly [string, string | Uint8Array]> = []
  for (const paper of papers) {
    files.push([`${FOLDER}/${paper.name}.docx`, yield* Effect.promise(() => documents.wordFile(paper))])
  }
  if (documents.hasCertificates(evaluation)) {
    const table = documents.certificatesTable(input)
    files.push(
      [`${FOLDER}/${CERTIFICATES}.csv`, documents.certificatesCsv(input)],
      [`${FOLDER}/${CERTIFICATES}.xlsx`, yield* Effect.promise(() => documents.workbookTable(table))]
    )
  }
  const tooLong = documents.tooLongForPaper(input)
  const remarks = [
    ...(tooLong === null
      ? []
      : [paperRunText.tooLong[tooLong][language](evaluation.campaign.registrations.length)]),
    ...gapLines(papers, documents.gapsOf, language)
  ]
  return { files, findings, remarks: remarks.length === 0 ? null : remarks.join("\n") }
})

/** What is missing in each paper, a line for one, and how to mend it; none where nothing is. */
const gapLines = (
  papers: ReadonlyArray<Paper>,
  gapsOf: (paper: Paper) => ReadonlyArray<string>,
  language: Language
): ReadonlyArray<string> => {
  const lines = papers
    .map((paper) => ({ file: `${FOLDER}/${paper.name}.docx`, gaps: gapsOf(paper) }))
    .filter(({ gaps }) => gaps.length > 0)
    .map(({ file, gaps }) => paperRunText.gaps[language](file, gaps.length, [...new Set(gaps)].join("; ")))
  return lines.length === 0 ? [] : [...lines, paperRunText.howToFill[language](TEXTS)]
}
