import {
  type Campaign,
  type Duty,
  type DutyKind,
  dutiesStated,
  foldBare,
  obligedBy,
  type Party,
  partyKey,
  partyName
} from "@dvk/core"
import {
  compareVietnamese,
  emptyForm,
  formatDate,
  type Language,
  type LogColumn,
  logColumns
} from "@dvk/messages"
import type { WorkbookTable } from "./workbookTable.ts"

/** Rows for what no duty asks for: an activity, a further report. */
const BLANK_ROWS = 40

const OF_REPORTS = ["party", "member", "duty", "before", "on", "document", "note"] as const
const OF_ACTIVITIES = ["hamlets", "day", "content", "partners", "people", "cost", "funding"] as const

const WIDTHS: Readonly<Record<LogColumn, number>> = {
  party: 24,
  member: 20,
  duty: 34,
  before: 12,
  on: 12,
  document: 14,
  note: 18,
  hamlets: 14,
  day: 12,
  content: 28,
  partners: 18,
  people: 10,
  cost: 14,
  funding: 18
}

/** Excel would turn a typed day round where it is set to American dates. */
const DAYS: ReadonlyArray<LogColumn> = ["on", "day"]

/**
 * An empty log with a row for each duty of each party, by date, for the secretary to fill in what comes in. Duties that
 * are seen from the lists themselves have no row. Null where no duty needs one.
 */
export const reportsForm = (campaign: Campaign, language: Language): WorkbookTable | null => {
  const owed = dutiesStated(campaign.file)
    .filter(({ kind }) => !isSeenOtherwise(kind, campaign))
    .flatMap((duty) => obligedBy(duty, campaign).map((party) => ({ duty, party })))
    .toSorted(
      (a, b) =>
        (a.duty.before < b.duty.before ? -1 : a.duty.before > b.duty.before ? 1 : 0) ||
        compareVietnamese(a.duty.what, b.duty.what) ||
        compareVietnamese(partyName(a.party), partyName(b.party))
    )
  if (owed.length === 0) return null
  const hasActivities = owed.some(({ duty }) => duty.kind === "activity")
  const columns: ReadonlyArray<LogColumn> = [...OF_REPORTS, ...(hasActivities ? OF_ACTIVITIES : [])]
  const alike = Map.groupBy(owed, wordsOfParty)
  return {
    name: emptyForm.reportsSheet[language](),
    above: [campaign.file.title, emptyForm.howToLog[language]()],
    header: columns.map((column) => logColumns[column][language]),
    rows: owed.map((entry) => {
      const isOnly = alike.get(wordsOfParty(entry))?.length === 1
      const filled = given(entry, isOnly, language)
      return columns.map((column) => filled[column] ?? null)
    }),
    blankRows: BLANK_ROWS,
    texts: DAYS.map((column) => columns.indexOf(column)).filter((at) => at >= 0),
    frozenColumns: 3,
    widths: columns.map((column) => WIDTHS[column])
  }
}

interface Owed {
  readonly duty: Duty
  readonly party: Party
}

/** Words name a duty where its party owes no other of the same; else its id does. */
const given = (
  { duty, party }: Owed,
  isOnly: boolean,
  language: Language
): Partial<Record<LogColumn, string>> => ({
  [party.kind === "member" ? "member" : "party"]: partyName(party),
  duty: isOnly ? duty.what : duty.id,
  before: formatDate(duty.before, language)
})

const wordsOfParty = ({ duty, party }: Owed): string => `${partyKey(party)}\n${foldBare(duty.what)}`

const isSeenOtherwise = (kind: DutyKind, { file }: Campaign): boolean =>
  kind === "registration" ||
  (kind === "results" && file.results !== undefined) ||
  (kind === "summary-table" && file.summaries !== undefined)
