import { evaluate } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../../test/sample/sampleCampaign.ts"
import { quotaTable } from "../../../src/html/sections/quotaTable.ts"

const withQuotas = (...quotas: ReadonlyArray<object>) =>
  evaluate(
    campaignOf({
      registrations: ["A", "B"].map((id) => registration(id, { unitName: "Xóm <1>" })),
      sheets: [sheet("A", "J1", [90, 90, 90, 90, 90]), sheet("B", "J1", [80, 80, 80, 80, 80])],
      file: { shortlist: { size: 2, quotas } }
    })
  )

test("what the list gives each quota stands beside its bounds, with names as text and not as markup", () => {
  const table = quotaTable(withQuotas({ by: "unit", max: 1 }), "vi")?.markup
  expect(table).toContain(
    '<tr><th scope="row">Đơn vị “Xóm &lt;1&gt;”</th><td class="number">1</td><td class="number">–</td><td class="number">1</td><td class="number">0</td><td class="number">2</td></tr>'
  )
  expect(table).not.toContain("<1>")
})

test("a name that the campaign does not have is marked, and a list without quotas has no table", () => {
  expect(quotaTable(withQuotas({ by: "unit", is: "<i>", max: 1 }), "en")?.markup).toContain(
    'Unit “&lt;i&gt;”<span class="id">the campaign does not have it</span>'
  )
  expect(quotaTable(withQuotas(), "vi")).toBeNull()
})
