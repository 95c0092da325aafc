import { expect, it } from "vitest"
import { recoverRecord } from "../../src/table/recoverRecord.ts"

it.each([
  ['"a "b" c",d', ['a "b" c', "d"]],
  ['a "b",c', ['a "b"', "c"]],
  [' "a, b" ,c', ["a, b", "c"]],
  ['"a \\"b, c\\"",d', ['a "b, c"', "d"]],
  ['"a" b,c,', ['"a" b', "c", ""]],
  ['"a""b" c,"d"', ['"a""b" c', "d"]],
  ['"a', ['"a']]
])("%s", (record, cells) => {
  expect(recoverRecord(record, ",")).toEqual(cells)
})
