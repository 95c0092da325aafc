import type { MeasureUnit } from "@dvk/messages"

/** How a column is to be read: decimals have a decimal point, days are ISO dates, booleans are true or false. */
export type ColumnType = "text" | "integer" | "decimal" | "fraction" | "boolean" | "date"

export interface TidyColumn<Name extends string = string> {
  readonly name: Name
  readonly type: ColumnType
  readonly unit?: MeasureUnit
}

/** A decimal is text, so that nobody's reader rounds it; null is blank. */
export type TidyValue = string | number | boolean | null

/** A tidy table: one thing a row, headers that are the same in every language. */
export interface TidyTable<Name extends string = string> {
  readonly columns: ReadonlyArray<TidyColumn<Name>>
  readonly rows: ReadonlyArray<ReadonlyArray<TidyValue>>
}
