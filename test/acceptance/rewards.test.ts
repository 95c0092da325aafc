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

test("the day of the decision picks the base salary, and a budget that is too small is told", async () => {
  const before = await dvk(["rank", withAward("2024-06-30", 1_000_000)])
  expect(before.message).toMatch(/so với dự toán 1\.000\.000 đồng/)
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
