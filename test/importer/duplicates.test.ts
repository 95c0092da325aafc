import { describe, expect, test } from "vitest"
import { duplicates } from "./zoo/duplicates.ts"
import { outcomeOf, read } from "./zoo/outcome.ts"
import { utf8 } from "./zoo/Specimen.ts"

describe("a model that is registered twice", () => {
  test.each(duplicates)("$name", (specimen) => {
    expect(outcomeOf(specimen)).toMatchObject({ ...specimen.expected, kind: specimen.kind })
  })
})

test("of 4,000 rows of one unit, all nearly alike, each is told of the first", () => {
  const rows = Array.from(
    { length: 4000 },
    (_, at) => `${at % 2 === 0 ? "Camera an ninhh" : "Camera an ninh"} số ${at >> 1},Xóm 1,KT`
  )
  const reading = read(utf8("Tên mô hình,Đơn vị,Lĩnh vực", ...rows))
  const told = reading.findings.filter(({ code }) => code === "possible-duplicate")
  expect(told).toHaveLength(2000)
  expect(told.every(({ line, values }) => line === Number(values["firstLine"]) + 1)).toBe(true)
})
