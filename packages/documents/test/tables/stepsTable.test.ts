import { evaluate, parseIsoDate } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { step } from "../../../../test/sample/sampleSteps.ts"
import { stepsTable, tableFiles } from "../../src/index.ts"

const campaign = (file: Readonly<Record<string, unknown>> = {}) =>
  campaignOf({
    file,
    registrations: [registration("A", { name: "Đường hoa", registeredOn: parseIsoDate("2024-03-01") })],
    steps: [step("A", "inspected", "2024-06-01", { body: "Ban Chỉ đạo", note: "Đúng như báo cáo" })]
  })

test("a step a row, in order; what only the form tells is marked", () => {
  const { columns, rows } = stepsTable({ campaign: campaign() })
  expect(columns.map(({ name }) => name).join()).toBe(
    "model,name,unit,step,on,document,body,level,note,implied"
  )
  expect(rows).toEqual([
    ["A", "Đường hoa", "Xóm 1", "registered", "2024-03-01", null, null, null, null, true],
    [
      "A",
      "Đường hoa",
      "Xóm 1",
      "inspected",
      "2024-06-01",
      null,
      "Ban Chỉ đạo",
      null,
      "Đúng như báo cáo",
      false
    ]
  ])
})

test("is written for a campaign that keeps a list of steps, with the meaning of its columns", () => {
  const files = tableFiles(evaluate(campaign({ steps: "steps.csv" })), "vi")
  expect(files.get("tables/steps.csv")).toContain("inspected,2024-06-01")
  expect(files.get("tables/dictionary.csv")).toContain("tables/steps.csv,implied,boolean")
  expect(tableFiles(evaluate(campaign()), "vi").has("tables/steps.csv")).toBe(false)
})
