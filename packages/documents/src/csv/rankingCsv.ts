import { type Evaluation, type Rational, type Rubric, toDecimalString, toExactString } from "@dvk/core"
import { rankingColumns } from "../tables/rankingColumns.ts"
import { csvText } from "./csvText.ts"

const fixedColumns: ReadonlyArray<string> = rankingColumns.map(({ name }) => name)

/**
 * The ranking for analysts and scripts. Headers are the names of the JSON output and the same in every language;
 * then one column a criterion, headed by its id, with the exact mean. Numbers have a decimal point (up to 15
 * places), `exact` is the score as a fraction; field, kind, grade and step are ids of the rubric.
 */
export const rankingCsv = ({ campaign, ranking }: Evaluation): string =>
  csvText(
    [...fixedColumns, ...criterionColumns(campaign.rubric)],
    ranking.ranked.map((entry) => [
      entry.rank,
      entry.rankInField,
      entry.rankInPlace,
      entry.scoreRank,
      entry.registration.id,
      entry.registration.name,
      entry.registration.unitName,
      entry.registration.field,
      entry.registration.subjectKind,
      toDecimalString(entry.score.total),
      toExactString(entry.score.total),
      entry.score.judges,
      entry.grade?.id ?? null,
      entry.decidedBy,
      ...campaign.rubric.criteria.map(({ id }) =>
        decimal(entry.score.criteria.find(({ criterion }) => criterion === id)?.mean ?? null)
      )
    ])
  )

/** The headers of the criteria: two columns of one name could not be told apart by a reader of the file. */
export const criterionColumns = ({ criteria }: Rubric): ReadonlyArray<string> =>
  criteria.map(({ id }) => (fixedColumns.includes(id) ? `criterion-${id}` : id))

const decimal = (value: Rational | null): string | null => (value === null ? null : toDecimalString(value))
