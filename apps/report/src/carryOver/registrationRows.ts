import {
  type Campaign,
  type CarriedModel,
  type CarryOver,
  FIXED_POINT_UNIT,
  type Registration,
  type RegistrationColumn,
  rational,
  toDecimalString
} from "@dvk/core"
import { headCountText, type Language, registrationColumnName } from "@dvk/messages"
import { type Rows, titleOf } from "./Rows.ts"

/**
 * What a form of the old year says that stays true of a model that goes on. Its targets and its day are of that year:
 * the day is left blank, to be filled in with the new registration.
 */
const columns = [
  "id",
  "name",
  "unit",
  "place",
  "address",
  "content",
  "field",
  "secondField",
  "subjectKind",
  "level",
  "task",
  "registeredOn",
  "participants",
  "population",
  "recognitionDocument",
  "yearBegun",
  "women"
] as const satisfies ReadonlyArray<RegistrationColumn>
type Column = (typeof columns)[number]

/** The new list has these whatever the old one had. */
const ALWAYS: ReadonlyArray<Column> = ["id", "name", "unit", "field", "registeredOn", "yearBegun"]

/**
 * The models that go on, as a list of registrations. A column that nothing stands in is left out: a blank column would
 * close gates that ask for it.
 */
export const registrationRows = ({ rubric }: Campaign, { models }: CarryOver, language: Language): Rows => {
  const kept = columns.filter(
    (column) =>
      ALWAYS.includes(column) || models.some((model) => cellOf(column, model, rubric, language) !== null)
  )
  return {
    header: kept.map((column) => registrationColumnName(column, language)),
    rows: models.map((model) => kept.map((column) => cellOf(column, model, rubric, language)))
  }
}

const cellOf = (
  column: Column,
  model: CarriedModel,
  { fields, subjectKinds, levels }: Campaign["rubric"],
  language: Language
): string | number | null => {
  const { registration } = model
  switch (column) {
    case "unit":
      return model.unitName
    case "field":
    case "secondField":
      return titleOf(fields, registration[column], language)
    case "subjectKind":
      return titleOf(subjectKinds, registration.subjectKind, language)
    case "level":
      return titleOf(levels, registration.level, language)
    case "registeredOn":
      return null
    case "participants":
    case "population":
      return countOf(registration[column], language)
    case "recognitionDocument":
      return model.recognitionDocument
    case "yearBegun":
      return model.yearBegun
    case "women":
      return percentOf(registration.women)
    default:
      return registration[column]
  }
}

const countOf = (count: Registration["participants"], language: Language): string | null =>
  count === null ? null : headCountText(count, language)

/** The share of women as the percentage that the form asks for. */
const percentOf = (women: number | null): string | null =>
  women === null ? null : toDecimalString(rational(women * 100, FIXED_POINT_UNIT)).replace(".", ",")
