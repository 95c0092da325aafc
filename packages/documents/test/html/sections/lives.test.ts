import { parseIsoDate } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration } from "../../../../../test/sample/sampleCampaign.ts"
import { step } from "../../../../../test/sample/sampleSteps.ts"
import { reportOf, section, seen } from "../reportOf.ts"

const steps = [
  step("A", "appraised", "2023-10-01", { body: "Ban Chỉ đạo" }),
  step("A", "recognised", "2023-11-05", { document: "12-QĐ/UBND", body: "UBND <xã>" }),
  step("A", "kept", "2024-03-01")
]
const campaign = (file: Readonly<Record<string, unknown>>) =>
  campaignOf({
    file,
    steps,
    registrations: [
      registration("A", { name: "Đường hoa", registeredOn: parseIsoDate("2023-03-01"), yearBegun: 2023 }),
      registration("B", { name: "Camera", registeredOn: parseIsoDate("2024-03-01"), yearBegun: 2023 })
    ]
  })

test("the report shows how far each model has come, its review, and what is missing of it", () => {
  const shown = seen(section(reportOf(campaign({ steps: "steps.csv" })), "lives"))
  expect(shown).toContain(
    "Đường hoa A Xóm 1 được công nhận Đăng ký ngày 01/3/2023 Đã thẩm định ngày 01/10/2023; Ban Chỉ đạo Được công nhận ngày 05/11/2023; văn bản 12-QĐ/UBND; UBND <xã> Duy trì ngày 01/3/2024 Duy trì số hộ, người tham gia tổng số hộ, người minh chứng"
  )
  expect(shown).toContain("Camera B Xóm 1 đã đăng ký Đăng ký ngày 01/3/2024 Chưa rà soát –")
})

test("as of a day what is dated later has not happened; without a list of steps there is no such section", () => {
  const on = parseIsoDate("2023-10-31")
  const shown = seen(section(reportOf(campaign({ steps: "steps.csv" }), "vi", { on }), "lives"))
  expect(shown).toContain("đã thẩm định")
  expect(shown).not.toContain("12-QĐ/UBND")
  expect(section(reportOf(campaign({})), "lives")).toBe("")
})
