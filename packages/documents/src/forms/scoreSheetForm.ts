import { type Campaign, FIXED_POINT_UNIT, type Member, rational, recusalOf, toDecimalString } from "@dvk/core"
import { compareVietnamese, emptyForm, formText, type Language } from "@dvk/messages"
import { fieldTitle } from "../registration/fieldTitle.ts"
import type { WorkbookTable } from "./workbookTable.ts"

const NAME_WIDTH = 40
const UNIT_WIDTH = 24
const CRITERION_WIDTH = 16

/**
 * The score sheet of a member: every registered model but those of the member's own unit and those with a declared
 * conflict, whatever the campaign's rule of recusal, since nobody is asked to score what should not be scored.
 */
export const scoreSheetForm = (campaign: Campaign, member: Member, language: Language): WorkbookTable => {
  const strict = { ...campaign.file, rules: { ...campaign.file.rules, recusal: "same-unit" as const } }
  const isRecused = recusalOf({ ...campaign, file: strict })
  const models = campaign.registrations
    .filter((model) => !isRecused(member.id, model))
    .toSorted(
      (a, b) =>
        compareVietnamese(a.unitName, b.unitName) ||
        compareVietnamese(a.name, b.name) ||
        compareVietnamese(a.id, b.id)
    )
  const leftOut = campaign.registrations.length - models.length
  const { criteria } = campaign.rubric
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
    widths: [12, 14, NAME_WIDTH, UNIT_WIDTH, UNIT_WIDTH, ...criteria.map(() => CRITERION_WIDTH)],
    refusal: { choice: emptyForm.choiceOnly[language](), number: emptyForm.numberOnly[language]() }
  }
}
