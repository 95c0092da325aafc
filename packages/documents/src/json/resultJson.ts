import { FIXED_POINT_UNIT, type HeadCount, type ModelResult, rational, toDecimalString } from "@dvk/core"

/** A figure in ten-thousandths as decimal text, which no reader of JSON can round. */
export const figureJson = (figure: number | null): string | null =>
  figure === null ? null : toDecimalString(rational(figure, FIXED_POINT_UNIT))

/** The number alone, as scripts want it, and beside it what it counts. */
export const countJson = (name: "participants" | "population", value: HeadCount | null) => ({
  [name]: value?.count ?? null,
  [`${name}Of`]: value?.of ?? null
})

/** A row of a list of results; `model` is how the file names it. */
export const resultJson = ({
  origin,
  modelRef,
  registered,
  actual,
  participants,
  population,
  ...content
}: Omit<ModelResult, "model"> & { readonly modelRef: object }) => ({
  line: origin.line,
  sheetRow: origin.sheetRow,
  model: modelRef,
  ...content,
  registered: figureJson(registered),
  actual: figureJson(actual),
  ...countJson("participants", participants),
  ...countJson("population", population)
})
