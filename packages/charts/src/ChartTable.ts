/** A table of texts as people read them: one head a column, one row for what the picture shows of one thing. */
export interface ChartTable {
  readonly heads: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}
