/**
 * A text with the year it speaks of changed; longer numbers that contain those digits are left alone.
 *
 * @example
 * inYear("Phong trào “Dân vận khéo” năm 2022", 2022, 2027) // => "Phong trào “Dân vận khéo” năm 2027"
 * inYear("Quyết định 120223", 2022, 2027) // => "Quyết định 120223"
 */
export const inYear = (text: string, from: number, to: number): string =>
  text.replace(new RegExp(`(?<!\\d)${from}(?!\\d)`, "g"), String(to))

/**
 * The id of a campaign in another year: the year in it is changed, or put behind it where it has none.
 *
 * @example
 * idInYear("chiem-hoa-2022", 2022, 2027) // => "chiem-hoa-2027"
 * idInYear("chiem-hoa", 2022, 2027) // => "chiem-hoa-2027"
 */
export const idInYear = (id: string, from: number, to: number): string => {
  const changed = inYear(id, from, to)
  return changed === id ? `${id}-${to}` : changed
}
