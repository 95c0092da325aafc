import type { ReadColumn, Reading } from "../table/Reading.ts"
import type { FormKeys } from "./registrationReader.ts"

/**
 * A reading that tells each column by the part of the form it was read as: "Nội dung đăng ký" is the name where no
 * other column is, and "Địa chỉ" the unit. One that could have been either and was not needed is not read.
 */
export const readMeanings = (reading: Reading, keys: FormKeys): Reading => {
  const meaning = ({ as }: ReadColumn): string | null => {
    if (as === null) return null
    if (as === keys.name) return "name"
    if (as === keys.unit) return "unit"
    if (as === keys.content) return "content"
    return as === "nameOrContent" ? null : as
  }
  return { ...reading, columns: reading.columns.map((column) => ({ ...column, as: meaning(column) })) }
}
