import { describe, expect, test } from "vitest"
import { dutiesOf, on, rankingOf, seedFolder, shortlistOf, tablesOf } from "./seed.ts"

const folder = seedFolder("phu-ly-2024")

/** The nine hamlets that the plan names, by their ids. */
const HAMLETS = [
  "Ấp 1",
  "Ấp 2",
  "Ấp 3",
  "Ấp 4",
  "Ấp Bàu Phụng",
  "Ấp Bình Chánh",
  "Ấp Cây Cây",
  "Ấp Lý Lịch 1",
  "Ấp Lý Lịch 2"
]

describe("the joint drive of Phú Lý and Brigade 75, 16–23/7/2024", () => {
  test("asks for what has to be ready before 16/7 and what is done before 24/7", async () => {
    const start = await on(folder, "2024-07-01")
    expect(dutiesOf(start).map(([before, what]) => [before, what])).toEqual([
      ["2024-07-16", "Đăng ký tuyến đường sẽ làm"],
      ["2024-07-16", "Danh sách năm hộ được tặng quà"],
      ["2024-07-16", "Phương án giữ an ninh trật tự"],
      ["2024-07-16", "Chuẩn bị lễ ra quân, văn nghệ, thể thao và tổng kết"],
      ["2024-07-24", "Dọn và trồng hoa các tuyến đường cùng bộ đội"],
      ["2024-07-24", "Phun khử khuẩn Trường Mầm non Phú Lý"],
      ["2024-07-24", "Đưa tin về đợt dân vận"],
      ["2024-08-01", "Quyết toán kinh phí đợt dân vận"],
      ["2024-08-01", "Báo cáo tổng kết đợt công tác dân vận và đề nghị khen thưởng"]
    ])
    expect(start.code).toBe(0)
    expect(start.duties.every(({ state }) => state === "not-yet")).toBe(true)
  })

  test("on 15/7 eight hamlets have put down their road, and one has a day left", async () => {
    const eve = await on(folder, "2024-07-15")
    expect(eve.done("dang-ky-duong")).toBe("8/9")
    expect(eve.duties.find(({ duty, state }) => duty === "dang-ky-duong" && state === "soon")?.from).toBe(
      "Ấp Bàu Phụng"
    )
    expect([eve.done("danh-sach-qua"), eve.done("an-ninh"), eve.done("chuan-bi")]).toEqual([
      "1/1",
      "1/1",
      "1/1"
    ])
    // 10,000 m in all, of which the 1,300 m of Bàu Phụng are not there yet. Nothing has been done on the ground.
    expect(eve.coverage.activities).toMatchObject({ count: 0, roads: 8, metres: 8_700, days: [] })
    expect(eve.coverage.hamlets?.missing.map(({ unit }) => unit)).toHaveLength(9)
  })

  test("the ninth road is put down on 16/7, which is a day late", async () => {
    const first = await on(folder, "2024-07-16")
    expect(first.cameLate("dang-ky-duong")).toEqual([["Ấp Bàu Phụng", 1]])
    expect(first.coverage.activities).toMatchObject({ roads: 9, metres: 10_000 })
  })

  test.each([
    ["2024-07-16", 1],
    ["2024-07-17", 3],
    ["2024-07-18", 5],
    ["2024-07-19", 6],
    ["2024-07-20", 8],
    ["2024-07-21", 9]
  ])("by %s it has been to %i of nine hamlets, and the others are named", async (day, reached) => {
    const { coverage } = await on(folder, day)
    const missing = coverage.hamlets?.missing.map(({ unit }) => unit) ?? []
    const covered = coverage.hamlets?.covered.map(({ unit }) => unit) ?? []
    expect(covered).toHaveLength(reached)
    expect([...covered, ...missing].toSorted()).toEqual(HAMLETS)
  })

  test("stands as days by hamlets, each day with the brigade", async () => {
    const { coverage } = await on(folder, "2024-07-23")
    const inHamlets = coverage.activities.days.filter(({ hamlet }) => HAMLETS.includes(hamlet))
    const roadwork = inHamlets.filter(({ day }) => day !== "2024-07-22")
    expect(roadwork.map(({ hamlet, day }) => [day, hamlet])).toEqual([
      ["2024-07-16", "Ấp 1"],
      ["2024-07-17", "Ấp 2"],
      ["2024-07-17", "Ấp 3"],
      ["2024-07-18", "Ấp 4"],
      ["2024-07-18", "Ấp Bình Chánh"],
      ["2024-07-19", "Ấp Cây Cây"],
      ["2024-07-20", "Ấp Lý Lịch 1"],
      ["2024-07-20", "Ấp Lý Lịch 2"],
      ["2024-07-21", "Ấp Bàu Phụng"]
    ])
    expect(coverage.activities.days.every(({ partners }) => partners.includes("Lữ đoàn 75"))).toBe(true)
  })

  test("after the drive the accounts are late, and the final report waits for nobody", async () => {
    const after = await on(folder, "2024-08-01")
    expect([after.late("quyet-toan"), after.done("tong-ket"), after.waitsFor("tong-ket")]).toEqual([
      ["Công chức Kế toán xã"],
      "1/1",
      []
    ])
    const end = await on(folder, "2024-08-31")
    expect([end.code, end.owed, end.troubles]).toEqual([0, [], []])
    expect(end.duties.every(({ state }) => state === "handed-in")).toBe(true)
    expect(end.cameLate("quyet-toan")).toEqual([["Công chức Kế toán xã", 2]])
  })
})

test("the table of activities has five gifts, and money by its source", async () => {
  const table = await tablesOf(folder, "2024-08-31")
  const activities = table("activities.csv")
  expect(activities.filter(({ content }) => content?.startsWith("Tặng quà"))).toHaveLength(5)
  const money = (source: string): number =>
    activities.reduce((sum, { funding, cost }) => sum + (funding === source ? Number(cost) : 0), 0)
  // 6.5 + 10.7 + 1.5 + 8.0; 6.3 + 5 × 1.0 + 80.0 + 2.0; 35.0 million đồng.
  expect(["Ngân sách xã", "Xã hội hóa", "Nguồn hợp pháp khác"].map(money)).toEqual([
    26_700_000, 93_300_000, 35_000_000
  ])
  const { coverage } = await on(folder, "2024-08-31")
  expect(coverage.activities).toMatchObject({ count: 20, cost: 155_000_000 })
})

describe("those who took part", () => {
  test("are compared by the commune's own few criteria, the drive itself among them", async () => {
    const { models, unranked } = await rankingOf(folder)
    expect(models).toHaveLength(11)
    expect(models).toContain("PL-01")
    expect(unranked).toEqual([])
  })

  test("are commended as collectives and as persons, at the base salary since July 2024", async () => {
    const { selected } = await shortlistOf(folder)
    // 0.6 × 2,340,000 = 1,404,000 and 0.3 × 2,340,000 = 702,000, up to the next 10,000.
    expect(selected.map(({ model, reward }) => [model, reward?.amount])).toEqual([
      ["PL-03", 1_410_000],
      ["PL-04", 1_410_000],
      ["PL-09", 710_000],
      ["PL-02", 1_410_000],
      ["PL-10", 710_000],
      ["PL-06", 1_410_000]
    ])
    expect(new Set(selected.map(({ reward }) => reward?.baseSalary))).toEqual(new Set([2_340_000]))
  })
})
