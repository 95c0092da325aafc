/**
 * Whether two words differ by one slip of the keyboard at most: a letter more, less or other, or two neighbours
 * swapped. The same as `editDistance(a, b) <= 1`, without the table: headers are compared with every alias.
 *
 * @example
 * isOneSlipApart("don vi", "don vj") // => true
 * isOneSlipApart("ten", "net") // => false
 */
export const isOneSlipApart = (a: string, b: string): boolean => {
  const [left, right] = [Array.from(a), Array.from(b)]
  if (Math.abs(left.length - right.length) > 1) return false
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start++
  let [endLeft, endRight] = [left.length, right.length]
  while (endLeft > start && endRight > start && left[endLeft - 1] === right[endRight - 1]) {
    endLeft--
    endRight--
  }
  const [restLeft, restRight] = [endLeft - start, endRight - start]
  if (restLeft <= 1 && restRight <= 1) return true
  return (
    restLeft === 2 && restRight === 2 && left[start] === right[start + 1] && left[start + 1] === right[start]
  )
}
