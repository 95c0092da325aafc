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
