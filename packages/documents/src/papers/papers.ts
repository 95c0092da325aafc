import type { Evaluation, SummaryPeriod } from "@dvk/core"
import { certificateList } from "./content/certificateList.ts"
import { commendationDecision } from "./content/commendationDecision.ts"
import { commendationList } from "./content/commendationList.ts"
import { minutes } from "./content/minutes.ts"
import { finalReport, interimReport, partOfYear } from "./content/progressReport.ts"
import { publicList } from "./content/publicList.ts"
import { recognitionDecision } from "./content/recognitionDecision.ts"
import { recognitionList } from "./content/recognitionList.ts"
import { reminder } from "./content/reminder.ts"
import { scoreSheets } from "./content/scoreSheet.ts"
import { submission } from "./content/submission.ts"
import { summaryTable } from "./content/summaryTable.ts"
import { mergedOfPeriod } from "./figures/mergedFigures.ts"
import { overdue } from "./lists/overdue.ts"
import type { Paper } from "./Paper.ts"
import type { PaperInput } from "./PaperInput.ts"

/** Beyond so many models the long lists are no papers that people read: the tables of the report have them. */
export const MOST_MODELS_ON_PAPER = 5000

/** Beyond so many rows of all members together the score sheets are left to `dvk template score-sheet`. */
export const MOST_ROWS_TO_SCORE = 5000

/** What is not written because nobody could read it; null where everything is. */
export const tooLongForPaper = ({
  evaluation
}: Pick<PaperInput, "evaluation">): "papers" | "score-sheets" | null => {
  const { registrations, committee } = evaluation.campaign
  if (registrations.length > MOST_MODELS_ON_PAPER) return "papers"
  return registrations.length * (committee?.length ?? 0) > MOST_ROWS_TO_SCORE ? "score-sheets" : null
}

/** Every paper that a campaign has something to write in: no list without models, no reminder where nobody owes. */
export const papersOf = (input: PaperInput): ReadonlyArray<Paper> => {
  const { evaluation } = input
  const tooLong = tooLongForPaper(input)
  if (tooLong === "papers") return []
  const isProposing = hasProposal(evaluation)
  const isRecognising = [...evaluation.recognition.models.values()].some(
    ({ status }) => status === "recognised"
  )
  /** Whether there are figures of a stretch of the year: the campaign's own stand for any. */
  const counts = (period: SummaryPeriod): boolean =>
    evaluation.campaign.registrations.length > 0 || mergedOfPeriod(input.summaries, period) !== null
  return [
    ...(isProposing ? [submission(input), commendationList(input)] : []),
    ...(isRecognising ? [recognitionDecision(input), recognitionList(input)] : []),
    ...(isProposing ? [commendationDecision(input), certificateList(input)] : []),
    ...(evaluation.ranking.ranked.length === 0 ? [] : [minutes(input)]),
    ...(isProposing || isRecognising ? [publicList(input)] : []),
    ...(counts("year") || counts("six-months") || counts("nine-months") ? [summaryTable(input)] : []),
    ...(counts(partOfYear(input)) ? [interimReport(input)] : []),
    ...(counts("year") ? [finalReport(input)] : []),
    ...(tooLong === "score-sheets" ? [] : scoreSheets(input)),
    ...(overdue(input).length === 0 ? [] : [reminder(input)])
  ]
}

/** Whether a list is proposed. */
const hasProposal = ({ decided }: Evaluation): boolean => decided.models.length > 0

/** Whether the list from which certificates are printed is written: where somebody is proposed, on paper at all. */
export const hasCertificates = (evaluation: Evaluation): boolean =>
  hasProposal(evaluation) && tooLongForPaper({ evaluation }) !== "papers"
