/**
 * A sentence's beginning: the first letter as a capital, the rest as it stands.
 *
 * @example
 * capitalised("đảng ủy xã") // => "Đảng ủy xã"
 */
export const capitalised = (text: string): string => {
  const [first = ""] = text
  return first.toUpperCase() + text.slice(first.length)
}
