import { type Campaign, FIXED_POINT_UNIT, type Member, rational, toDecimalString } from "@dvk/core"
import { emptyForm, formText, type Language } from "@dvk/messages"
import { fieldTitle } from "../registration/fieldTitle.ts"
import { committeeCriteria } from "./committeeCriteria.ts"
import { modelsToScore } from "./modelsToScore.ts"
import type { WorkbookTable } from "./workbookTable.ts"

const NAME_WIDTH = 36
const UNIT_WIDTH = 20
const CRITERION_WIDTH = 14

/** The score sheet of a member, with the models that this member is asked to score. */
export const scoreSheetForm = (campaign: Campaign, member: Member, language: Language): WorkbookTable => {
  const models = modelsToScore(campaign, member)
  const leftOut = campaign.registrations.length - models.length
  const criteria = committeeCriteria(campaign.rubric)
  const shown = (value: number): string => toDecimalString(rational(value, FIXED_POINT_UNIT))
  const lowest = shown(Math.min(...criteria.map((criterion) => criterion.lowest)))
  const highest = shown(Math.max(...criteria.map((criterion) => criterion.highest)))
  const head = [
    ...formText[language].scoreColumns,
    emptyForm.unitColumn[language](),
    emptyForm.fieldColumn[language]()
  ]
  return {
    name: emptyForm.scoreSheet[language](),
    above: [
      campaign.file.title,
      emptyForm.member[language](member.name, member.id),
      emptyForm.howToScore[language](lowest, highest),
      ...(leftOut === 0 ? [] : [emptyForm.leftOut[language](leftOut)])
    ],
    header: [...head, ...criteria.map(({ title }) => title[language])],
    rows: models.map((model) => [
      member.id,
      model.id,
      model.name,
      model.unitName,
      fieldTitle(campaign.rubric, model.field, language),
      ...criteria.map(() => null)
    ]),
    numbers: criteria.map((criterion, at) => ({
      column: head.length + at,
      lowest: criterion.lowest / FIXED_POINT_UNIT,
      highest: criterion.highest / FIXED_POINT_UNIT
    })),
    frozenColumns: 3,
    widths: [12, 14, NAME_WIDTH, UNIT_WIDTH, UNIT_WIDTH, ...criteria.map(() => CRITERION_WIDTH)],
    refusal: { choice: emptyForm.choiceOnly[language](), number: emptyForm.numberOnly[language]() }
  }
}
