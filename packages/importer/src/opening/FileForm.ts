/**
 * What a person has said of how a file is to be read, where its header alone does not tell: which sheet holds the
 * table, what a column means, and in which columns a blank cell repeats the one above.
 */
export interface FileForm {
  readonly sheet?: string
  /** Header as written by key, such as `name` → "Nội dung đăng ký". */
  readonly columns?: Readonly<Record<string, string>>
  /** Keys of columns whose blank cells are filled from above. */
  readonly fillDown?: ReadonlyArray<string>
}

/**
 * What was said earlier of files of a shape with what is said now: each part said now takes the place of that part
 * and leaves the others standing, so that `--fill-down` does not undo an earlier `--column`.
 *
 * @example
 * formWith({ columns: { name: "Việc" } }, { fillDown: ["unit"] }) // => { "columns": { "name": "Việc" }, "fillDown": ["unit"] }
 * formWith({ columns: { name: "Việc" } }, { columns: { content: "Việc" } }) // => { "columns": { "content": "Việc" } }
 */
export const formWith = (earlier: FileForm, now: FileForm): FileForm => {
  const { columns } = now
  if (columns === undefined) return { ...earlier, ...now }
  const titles = new Set(Object.values(columns))
  const kept = Object.entries(earlier.columns ?? {}).filter(([, title]) => !titles.has(title))
  return { ...earlier, ...now, columns: { ...Object.fromEntries(kept), ...columns } }
}
