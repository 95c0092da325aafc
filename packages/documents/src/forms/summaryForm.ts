import {
  type Campaign,
  LAST_DISTRICT_YEAR,
  type Level,
  levelsInOrder,
  type SummaryPeriod,
  summaryStages,
  type Unit
} from "@dvk/core"
import { emptyForm, type Language, periodName, summaryColumnName, summaryColumns } from "@dvk/messages"
import type { WorkbookTable } from "./workbookTable.ts"

type Column = (typeof summaryColumns)[number]

const WIDTHS: Partial<Record<Column, number>> = { unit: 22, field: 22, level: 14, subjectKind: 14, note: 20 }
const NARROW = 10

/** More models than a unit will ever have: a slip of the keyboard. */
const MOST = 999_999

/** The form in which a unit sums up a stretch of the year: a row for each field, level and kind of subject. */
export const summaryForm = (
  campaign: Campaign,
  unit: Unit,
  period: SummaryPeriod,
  language: Language
): WorkbookTable => {
  const { rubric, file } = campaign
  const at = (column: Column): number => summaryColumns.indexOf(column)
  const head = [unit.name, file.year, periodName(period, "vi")]
  const blank = [...summaryStages, "note"].map(() => null)
  const levels = levelsBelow(campaign)
  return {
    name: emptyForm.summarySheet[language](),
    above: [file.title, emptyForm.unit[language](unit.name), emptyForm.howToSum[language]()],
    header: summaryColumns.map((column) => summaryColumnName(column, language)),
    rows: [
      ...rubric.fields.flatMap((field) =>
        levels.flatMap((level) =>
          rubric.subjectKinds.map((kind) => [
            ...head,
            field.title[language],
            level.title[language],
            kind.title[language],
            ...blank
          ])
        )
      ),
      [...head, emptyForm.totalRow[language](), null, null, ...blank]
    ],
    numbers: summaryStages.map((stage) => ({ column: at(stage), lowest: 0, highest: MOST })),
    frozenColumns: at("registered"),
    widths: summaryColumns.map((column) => WIDTHS[column] ?? NARROW),
    refusal: { choice: emptyForm.choiceOnly[language](), number: emptyForm.countOnly[language]() }
  }
}

/** Models of the campaign's own level and of those below it; districts have none after their last year. */
const levelsBelow = ({ rubric, file }: Campaign): Campaign["rubric"]["levels"] => {
  const own = levelsInOrder.indexOf(file.level)
  const isAsked = (level: Level): boolean =>
    levelsInOrder.indexOf(level) <= own && (level !== "district" || file.year <= LAST_DISTRICT_YEAR)
  return rubric.levels.filter(({ id }) => isAsked(id))
}
