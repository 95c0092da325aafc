import { expect, test } from "vitest"
import { withForm } from "../../src/folder/formsText.ts"
import { formWith } from "../../src/opening/FileForm.ts"

const header = ["STT", "Việc làm hay", "Chi bộ"] as const

test("an option of today leaves standing what was said of other parts of the form", () => {
  const earlier = { columns: { name: "Việc làm hay" }, sheet: "Tổng hợp" }
  expect(formWith(earlier, { fillDown: ["unit"] })).toEqual({ ...earlier, fillDown: ["unit"] })
  expect(formWith(earlier, { columns: { unit: "Chi bộ" } }).columns).toEqual({
    name: "Việc làm hay",
    unit: "Chi bộ"
  })
})

test("a column that is given another meaning loses the earlier one", () => {
  expect(formWith({ columns: { name: "Việc" } }, { columns: { content: "Việc" } })).toEqual({
    columns: { content: "Việc" }
  })
})

test("a shape is saved once, with all that was said of it", () => {
  const first = withForm([], { header: [...header], columns: { name: "Việc làm hay" } })
  expect(withForm(first, { header: [...header], fillDown: ["unit"] })).toEqual([
    { header: [...header], columns: { name: "Việc làm hay" }, fillDown: ["unit"] }
  ])
})
