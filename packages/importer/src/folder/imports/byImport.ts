/** Files of one import, in the order that counts. */
export interface ImportLevel<Reading> {
  readonly number: number
  readonly files: ReadonlyArray<Reading>
}

/**
 * Files by the import that brought them, the earliest first; files that no import brought come before those.
 *
 * @example
 * byImport([{ file: "b" }, { file: "a" }], new Map([["b", 2]])).map(({ number }) => number) // => [0, 2]
 */
export const byImport = <Reading extends { readonly file: string }>(
  readings: ReadonlyArray<Reading>,
  numbers: ReadonlyMap<string, number>
): ReadonlyArray<ImportLevel<Reading>> =>
  [...Map.groupBy(readings, ({ file }) => numbers.get(file) ?? 0)]
    .toSorted(([a], [b]) => a - b)
    .map(([number, files]) => ({ number, files }))
