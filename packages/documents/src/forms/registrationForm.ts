import type { Campaign, Unit } from "@dvk/core"
import { emptyForm, formatDate, formText, type Language } from "@dvk/messages"
import type { WorkbookTable } from "./workbookTable.ts"

/** Rows that a unit may fill in before it has to copy one. */
const BLANK_ROWS = 30

/** What the columns of the empty form are, in its order. */
const COLUMNS = [
  "id",
  "name",
  "unit",
  "address",
  "content",
  "field",
  "subjectKind",
  "registeredOn",
  "participants",
  "population",
  "recognitionDocument",
  "note"
] as const
/** In letters; all together they are still readable on a page of A4. */
const WIDTHS: Partial<Record<(typeof COLUMNS)[number], number>> = {
  name: 30,
  unit: 20,
  address: 16,
  content: 34,
  field: 20,
  recognitionDocument: 18
}
const NARROW = 12

/** The empty form of a unit; null stands for whoever registers, where the campaign has no list of units. */
export const registrationForm = (
  campaign: Campaign,
  unit: Unit | null,
  language: Language
): WorkbookTable => {
  const at = (column: (typeof COLUMNS)[number]): number => COLUMNS.indexOf(column)
  const deadline = campaign.file.deadlines.registration
  const titles = (entries: ReadonlyArray<{ readonly title: Readonly<Record<Language, string>> }>) =>
    entries.map(({ title }) => title[language])
  return {
    name: emptyForm.registrationSheet[language](),
    above: [
      campaign.file.title,
      ...(unit === null ? [] : [emptyForm.unit[language](unit.name)]),
      ...(deadline === undefined ? [] : [emptyForm.deadline[language](formatDate(deadline, language))]),
      emptyForm.howToFill[language]()
    ],
    header: formText[language].registrationColumns,
    rows: [],
    blankRows: BLANK_ROWS,
    choices: [
      ...(unit === null ? [] : [{ column: at("unit"), values: [unit.name] }]),
      { column: at("field"), values: titles(campaign.rubric.fields) },
      { column: at("subjectKind"), values: titles(campaign.rubric.subjectKinds) }
    ],
    // Excel would turn a typed day round where it is set to American dates.
    texts: [at("id"), at("registeredOn")],
    widths: COLUMNS.map((column) => WIDTHS[column] ?? NARROW),
    frozenColumns: at("name") + 1,
    refusal: { choice: emptyForm.choiceOnly[language](), number: emptyForm.numberOnly[language]() }
  }
}
