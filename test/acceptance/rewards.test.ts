import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { copyOfShipped, dvk } from "./dvk.ts"

const withAward = (decidedOn: string, budget: number) =>
  copyOfShipped({
    "campaign.yaml": (text) =>
      text.replace(
        "  size: 10",
        `  size: 10\n  budget: ${budget}\n  award: { form: commune-merit, decidedOn: ${decidedOn} }`
      )
  })

test("the shortlist carries each amount with the figures that make it, and their total", async () => {
  const run = await dvk(["shortlist", withAward("2025-12-20", 20_000_000), "--json"])
  const { selected, rewards } = JSON.parse(run.result)
  // Decree 152/2025: 0.6 × 2,340,000 = 1,404,000, rounded up to 1,410,000 for a collective.
  expect(selected[0].reward).toMatchObject({
    subjectKind: "collective",
    baseSalary: 2_340_000,
    coefficient: "0.6",
    amount: 1_410_000
  })
  const sum = selected.reduce(
    (total: number, { reward }: { reward: { amount: number } }) => total + reward.amount,
    0
  )
  expect(rewards).toMatchObject({ amount: sum, count: 10, budget: 20_000_000 })
  const screen = await dvk(["shortlist", withAward("2025-12-20", 20_000_000)])
  expect(screen.result).toMatch(/NT-01 .* 1\.410\.000 đồng\./)
  expect(screen.result).toMatch(/Tổng tiền thưởng: 1\d\.\d{3}\.000 đồng cho 10 lượt khen thưởng/)
})

test("the list keeps within the budget, and who cannot be paid is told what is left", async () => {
  const folder = withAward("2025-12-20", 12_000_000)
  const { selected, notSelected, rewards, budget } = JSON.parse(
    (await dvk(["shortlist", folder, "--json"])).result
  )
  expect(rewards.amount).toBe(budget.spent)
  expect(budget.spent).toBeLessThanOrEqual(12_000_000)
  const left = 12_000_000 - budget.spent
  const costs = notSelected.flatMap(({ reason }: { reason: { code: string; values: { cost: number } } }) =>
    reason.code === "over-budget" ? [reason.values] : []
  )
  expect(costs.length).toBeGreaterThan(0)
  for (const values of costs) {
    expect(values).toMatchObject({ budget: 12_000_000, left })
    expect(values.cost).toBeGreaterThan(left)
  }
  const before = readFileSync(join(folder, "campaign.yaml"), "utf8")
  const tried = JSON.parse((await dvk(["shortlist", folder, "--budget", "1.500.000", "--json"])).result)
  expect([tried.budget.amount, tried.selected.length < selected.length]).toEqual([1_500_000, true])
  const screen = await dvk(["shortlist", folder, "--budget", "1.500.000"])
  expect(screen.result).toMatch(/^Phương án thử/)
  expect(screen.result).toMatch(/Dự toán 1\.500\.000 đồng: danh sách cần /)
  expect(readFileSync(join(folder, "campaign.yaml"), "utf8")).toBe(before)
})

test("quotas that the budget cannot pay for are named, with the least that would do", async () => {
  const folder = withAward("2025-12-20", 12_000_000)
  const { conflicts } = JSON.parse(
    (await dvk(["shortlist", folder, "--quota", "subjectKind=Tập thể:min=9", "--json"])).result
  )
  // 9 × 1,410,000 đồng.
  expect(conflicts).toMatchObject([
    {
      budget: { amount: 12_000_000, needed: 12_690_000 },
      message: expect.stringMatching(/^Dự toán 12\.000\.000 đồng không đủ .* cần ít nhất 12\.690\.000 đồng\./)
    }
  ])
})

test("the report shows quotas, amounts with their calculation and sources, and marks the unconfirmed", async () => {
  const folder = withAward("2025-12-20", 12_000_000)
  await dvk(["report", folder, "--out", join(folder, "out")])
  const report = readFileSync(join(folder, "out", "report.html"), "utf8")
  expect(report).toContain('<section id="rewards"><h2>Tiền thưởng</h2>')
  expect(report).toContain("0,6 × 2.340.000 đồng = 1.404.000 đồng, làm tròn lên 1.410.000 đồng.")
  expect(report).toContain("(chưa đối chiếu với văn bản gốc)")
  expect(report.indexOf('id="proposal"')).toBeLessThan(report.indexOf('<section id="rewards"'))
})

test("the day of the decision picks the base salary", async () => {
  const amount = async (day: string): Promise<number> =>
    JSON.parse((await dvk(["shortlist", withAward(day, 90_000_000), "--json"])).result).selected[0].reward
      .amount
  // 0.6 × 1,800,000 = 1,080,000 until 30/6/2024, 0.6 × 2,340,000 from 01/7/2024.
  expect([await amount("2024-06-30"), await amount("2024-07-01")]).toEqual([1_080_000, 1_410_000])
})

test("a day or a form that the rules do not know is told, and nothing is carried over", async () => {
  const late = await dvk(["rank", withAward("2031-01-01", 1)])
  expect([late.code, late.message]).toMatchObject([
    0,
    expect.stringMatching(/Chưa tính tiền thưởng cho quyết định ngày 01\/01\/2031/)
  ])
})
