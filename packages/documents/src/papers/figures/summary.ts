import { type Evaluation, type FieldId, type Level, type SubjectKind, type Tally, tallyOf } from "@dvk/core"
import { type PaperColumn, paperWords } from "@dvk/messages"

/** A column of the summary: registrations of a level and a kind of subject. */
export interface SummaryColumn {
  readonly level: Level | null
  readonly levelTitle: string
  readonly kind: SubjectKind | null
  readonly kindTitle: string
}

export interface SummaryRow {
  readonly title: string
  /** One a column. */
  readonly registered: ReadonlyArray<number>
  readonly total: Tally
  /** One for each outcome. */
  readonly outcomes: ReadonlyArray<Tally>
}

/** Fields by level and kind of subject: rows and columns add up to the same totals. */
export interface Summary {
  readonly columns: ReadonlyArray<SummaryColumn>
  /** What became of them, as far as there is a rule for it. */
  readonly outcomes: ReadonlyArray<PaperColumn>
  readonly rows: ReadonlyArray<SummaryRow>
  readonly total: SummaryRow
}

/** Counts what a campaign registered, ranked, recognised and proposed. Levels and kinds that do not occur are left out. */
export const summaryOf = (evaluation: Evaluation): Summary => {
  const { campaign } = evaluation
  const { registrations, rubric } = campaign
  const levels = [...rubric.levels.map(({ id }) => id), null].filter((level) =>
    registrations.some((entry) => entry.level === level)
  )
  const kinds = [...rubric.subjectKinds.map(({ id }) => id), null].filter((kind) =>
    registrations.some((entry) => entry.subjectKind === kind)
  )
  const columns = levels.flatMap((level) =>
    kinds.map(
      (kind): SummaryColumn => ({
        level,
        levelTitle: rubric.levels.find(({ id }) => id === level)?.title.vi ?? paperWords.noLevel,
        kind,
        kindTitle: rubric.subjectKinds.find(({ id }) => id === kind)?.title.vi ?? paperWords.noSubject
      })
    )
  )
  const rowOf = (title: string, field: FieldId | null): SummaryRow =>
    countRow(evaluation, columns, title, field)
  return {
    columns,
    outcomes: [
      "ranked",
      ...(campaign.file.rules.recognition === undefined ? [] : (["recognised"] as const)),
      ...(evaluation.selection.size === null ? [] : (["proposed"] as const))
    ],
    rows: rubric.fields.map(({ id, title }) => rowOf(title.vi, id)),
    total: rowOf(paperWords.total, null)
  }
}

/** @param field null for all fields */
const countRow = (
  { campaign, ranking, recognition, selection, decided }: Evaluation,
  columns: ReadonlyArray<SummaryColumn>,
  title: string,
  field: FieldId | null
): SummaryRow => {
  const own = campaign.registrations.filter((entry) => field === null || entry.field === field)
  const ids = new Set(own.map(({ id }) => id))
  return {
    title,
    registered: columns.map(
      ({ level, kind }) => own.filter((entry) => entry.level === level && entry.subjectKind === kind).length
    ),
    total: tallyOf(own.length),
    outcomes: [
      ranking.ranked.filter(({ registration }) => ids.has(registration.id)).length,
      ...(campaign.file.rules.recognition === undefined
        ? []
        : [
            [...recognition.models.values()].filter(
              ({ model, status }) => status === "recognised" && ids.has(model)
            ).length
          ]),
      ...(selection.size === null ? [] : [decided.models.filter((model) => ids.has(model)).length])
    ].map(tallyOf)
  }
}
