import { describe, expect, test } from "vitest"
import { changed, dutiesOf, on, rankingOf, seedFolder, shortlistOf, tablesOf } from "./seed.ts"

const folder = seedFolder("chiem-hoa-2022")

/** Six agencies and six communes; the front, five mass organisations, six communes' and two forces' party cells. */
const GOVERNMENT = 12
const PARTY = 14
const MEMBERS = 9

const HALF_YEAR = ["co-quan-6-thang", "ubnd-6-thang", "dang-6-thang", "thanh-vien-6-thang"]
const YEAR = ["co-quan-nam", "ubnd-nam", "dang-nam", "thanh-vien-nam"]

describe("the movement of district Chiêm Hóa in 2022", () => {
  test("has two lines: to the People's Committee through its office, and to the steering committee", async () => {
    const start = await on(folder, "2022-03-01")
    const [ubnd, committee] = ["Ủy ban nhân dân huyện", "Ban Chỉ đạo huyện"]
    const commission = "Ban Dân vận Huyện ủy"
    expect(dutiesOf(start).map(([before, , to, via]) => [before, to, via])).toEqual([
      ["2022-05-25", ubnd, "Phòng Nội vụ"],
      ["2022-06-05", committee, commission],
      ["2022-06-05", committee, commission],
      ["2022-06-05", committee, commission],
      ["2022-11-25", ubnd, "Phòng Nội vụ"],
      ["2022-12-05", committee, commission],
      ["2022-12-05", committee, commission],
      ["2022-12-05", committee, commission],
      // Nominations of the members, and the communes' check of what was recognised.
      ["2022-12-05", committee, null],
      ["2022-12-05", committee, null]
    ])
    const lines = new Map(start.duties.map(({ duty, line }) => [duty, line]))
    expect(HALF_YEAR.map((duty) => lines.get(duty))).toEqual([
      "chính quyền",
      "chính quyền",
      "Đảng, Mặt trận, đoàn thể",
      "Đảng, Mặt trận, đoàn thể"
    ])
  })

  test("at the start nothing is due, and every report of both halves is open", async () => {
    const start = await on(folder, "2022-03-01")
    for (const duties of [HALF_YEAR, YEAR])
      expect(duties.map(start.done)).toEqual([`0/${GOVERNMENT}`, "0/1", `0/${PARTY}`, `0/${MEMBERS}`])
    expect(start.duties.every(({ state }) => state === "not-yet")).toBe(true)
    expect(start.waitsFor("ubnd-6-thang")).toHaveLength(GOVERNMENT)
  })

  test("on 25/5 the office of home affairs sees who keeps it waiting", async () => {
    const due = await on(folder, "2022-05-25")
    expect([due.done("co-quan-6-thang"), due.late("co-quan-6-thang")]).toEqual([
      "11/12",
      ["Phòng Tài nguyên và Môi trường huyện"]
    ])
    expect(due.cameLate("co-quan-6-thang")).toEqual([["Xã 4", 1]])
    expect(due.waitsFor("ubnd-6-thang")).toEqual(["Phòng Tài nguyên và Môi trường huyện"])
    expect([due.late("ubnd-6-thang"), due.late("dang-6-thang")]).toEqual([[], []])
  })

  test("on 05/6 the other line is due, and members of the committee owe like everybody else", async () => {
    const due = await on(folder, "2022-06-05")
    expect(HALF_YEAR.map(due.done)).toEqual(["12/12", "1/1", "13/14", "8/9"])
    expect(due.late("dang-6-thang")).toEqual(["Hội Cựu chiến binh huyện"])
    expect(due.late("thanh-vien-6-thang")).toEqual(["Ủy viên 3 (Chủ tịch Hội Nông dân huyện)"])
    expect(due.cameLate("co-quan-6-thang")).toEqual([
      ["Phòng Tài nguyên và Môi trường huyện", 6],
      ["Xã 4", 1]
    ])
  })

  test("on 25/11 one commune is late, and the government's report of the year waits for it", async () => {
    const due = await on(folder, "2022-11-25")
    expect([due.late("co-quan-nam"), due.waitsFor("ubnd-nam")]).toEqual([["Xã 2"], ["Xã 2"]])
    expect([due.late("ubnd-nam"), due.late("dang-nam")]).toEqual([[], []])
  })

  test("on 05/12 everything is due", async () => {
    const due = await on(folder, "2022-12-05")
    expect(YEAR.map(due.done)).toEqual(["12/12", "1/1", "13/14", "8/9"])
    expect(due.cameLate("co-quan-nam")).toEqual([["Xã 2", 7]])
    expect([due.late("dang-nam"), due.late("kiem-tra-cong-nhan")]).toEqual([["Đảng bộ Xã 3"], ["Xã 5"]])
  })

  test("at the end it is known by name who never reported, checked or registered", async () => {
    const end = await on(folder, "2022-12-31")
    expect(end.code).toBe(1)
    expect([end.late("dang-nam"), end.late("thanh-vien-nam"), end.late("kiem-tra-cong-nhan")]).toEqual([
      ["Đảng bộ Xã 3"],
      ["Ủy viên 5 (Trưởng Công an huyện)"],
      ["Xã 5"]
    ])
    expect([end.coverage.met, end.coverage.obliged]).toEqual([11, 12])
    expect(end.owed.map(({ unit, what }) => [unit, what])).toEqual([
      ["Phòng Tài nguyên và Môi trường huyện", "registration"]
    ])
    expect(end.troubles).toEqual([])
  })

  test("knows nothing of communes that came three years later", async () => {
    const end = await on(folder, "2022-12-31")
    expect(end.duties.filter(({ from }) => from.includes("mới"))).toEqual([])
  })
})

describe("members of the steering committee", () => {
  test("each own a field or an area, with its models; teams of appraisal leave no field out", async () => {
    const { members } = await on(folder, "2022-12-31")
    const areas = new Map(
      members.map(({ id, areas }) => [id, areas.map(({ area, registered }) => [area, registered.length])])
    )
    expect(areas.size).toBe(MEMBERS)
    expect([areas.get("J1"), areas.get("J3"), areas.get("J6"), areas.get("J8")]).toEqual([
      [
        ["Xây dựng hệ thống chính trị", 3],
        ["Thị trấn", 2]
      ],
      [
        ["Kinh tế", 7],
        ["Xã 2", 2]
      ],
      [
        ["Kinh tế", 7],
        ["Xã 4", 2]
      ],
      [
        ["An ninh - quốc phòng", 2],
        ["Xã 5", 1]
      ]
    ])
    expect(members.map(({ team }) => team)).not.toContain(null)
  })

  test("nominate what they found; two have not", async () => {
    const end = await on(folder, "2022-12-31")
    expect([end.done("gioi-thieu"), end.late("gioi-thieu")]).toEqual([
      "7/9",
      ["Ủy viên 3 (Chủ tịch Hội Nông dân huyện)", "Ủy viên 5 (Trưởng Công an huyện)"]
    ])
    const owing = end.members.filter(({ duties }) => duties.length > 0)
    expect(owing.map(({ id, duties }) => [id, duties.map(({ duty }) => duty)])).toEqual([
      ["J6", ["gioi-thieu"]],
      ["J8", ["thanh-vien-nam", "gioi-thieu"]]
    ])
  })
})

describe("the models of the district", () => {
  const models = async (day: string) => (await on(folder, day)).models

  test("that go on from earlier years wait for their review until April: thirteen of twenty", async () => {
    const due = (await models("2022-03-31")).filter(({ review }) => review === "due")
    expect(due).toHaveLength(13)
  })

  test("are kept, raised or stopped; one was overlooked, and its unit is named", async () => {
    const reviewed = Object.groupBy(await models("2022-12-31"), ({ review }) => review ?? "new")
    const ids = (verdict: string) => reviewed[verdict]?.map(({ model }) => model)
    expect([ids("kept")?.length, ids("raised"), ids("stopped")]).toEqual([9, ["CH-03", "CH-13"], ["CH-11"]])
    expect(reviewed["due"]?.map(({ model, unit }) => [model, unit])).toEqual([
      ["CH-15", "Trung tâm Văn hóa - Truyền thông và Thể thao huyện"]
    ])
    expect(reviewed["new"]).toHaveLength(7)
  })

  test("that were raised stand at the district with every gate open", async () => {
    const raised = (await models("2022-12-31")).filter(({ raised }) => raised !== null)
    expect(
      raised.map(({ model, level, raised }) => [
        model,
        level,
        raised?.level,
        new Set(raised?.gates.map(({ state }) => state))
      ])
    ).toEqual([
      ["CH-03", "district", "district", new Set(["open"])],
      ["CH-13", "district", "district", new Set(["open"])]
    ])
  })

  test("that registered anew go from registered to recognised, by a decision of the commune", async () => {
    const stateOf = async (day: string) =>
      new Map((await models(day)).map(({ model, state }) => [model, state] as const))
    expect([
      (await stateOf("2022-03-31")).get("CH-07"),
      (await stateOf("2022-06-05")).get("CH-07"),
      (await stateOf("2022-11-25")).get("CH-07"),
      (await stateOf("2022-12-05")).get("CH-07"),
      (await stateOf("2022-12-31")).get("CH-07")
    ]).toEqual(["registered", "under-way", "appraised", "recognised", "commended"])
    const ch07 = (await models("2022-12-31")).find(({ model }) => model === "CH-07")
    expect(ch07?.history.find(({ step }) => step === "recognised")).toMatchObject({
      on: "2022-12-02",
      body: "UBND Xã 4",
      level: "commune",
      document: "072/QĐ-UBND (minh họa)"
    })
  })

  test("that nobody has recognised are two new ones, and they are still under way", async () => {
    const open = (await models("2022-12-31")).filter(({ state }) => state === "under-way")
    expect(open.map(({ model }) => model)).toEqual(["CH-08", "CH-10"])
  })

  test("have been inspected six times, each with what was found", async () => {
    const inspected = (await models("2022-12-31")).flatMap(({ model, inspections }) =>
      inspections.map(({ note, on }) => [model, on, note !== null])
    )
    expect(inspected).toEqual([
      ["CH-03", "2022-08-12", true],
      ["CH-04", "2022-10-25", true],
      ["CH-07", "2022-10-25", true],
      ["CH-08", "2022-08-18", true],
      ["CH-13", "2022-09-20", true],
      ["CH-20", "2022-10-25", true]
    ])
  })

  test("give four exemplars for the congress, two of whom go on the trip", async () => {
    const exemplars = (await models("2022-12-31")).flatMap(({ model, history }) =>
      history.filter(({ step }) => step === "exemplar").map(({ note }) => ({ model, note: note ?? "" }))
    )
    expect(exemplars.map(({ model }) => model)).toEqual(["CH-03", "CH-07", "CH-16", "CH-18"])
    expect(exemplars.every(({ note }) => note.includes("Hội nghị biểu dương"))).toBe(true)
    expect(
      exemplars.flatMap(({ model, note }) => (note.includes("báo công dâng Bác") ? [model] : []))
    ).toEqual(["CH-03", "CH-18"])
  })

  test("are ranked without the one that was stopped, and six are put forward", async () => {
    const { models, unranked } = await rankingOf(folder)
    expect(models).toHaveLength(19)
    expect(unranked).toEqual([["CH-11", "disqualified"]])
    const { selected } = await shortlistOf(folder)
    // 0.6 × 1,490,000 = 894,000 for a collective and 0.3 × 1,490,000 = 447,000 for a person, to the nearest 10,000.
    expect(selected.map(({ model, reward }) => [model, reward?.amount])).toEqual([
      ["CH-03", 890_000],
      ["CH-07", 890_000],
      ["CH-16", 890_000],
      ["CH-18", 450_000],
      ["CH-01", 890_000],
      ["CH-13", 890_000]
    ])
  })

  test("are not put forward without a decision that recognises them", async () => {
    const unrecognised = changed("chiem-hoa-2022", "steps.csv", (text) =>
      text
        .split("\n")
        .filter((line) => !/^CH-03,.*,(?:Được công nhận|Điển hình|Được khen thưởng),/.test(line))
        .join("\n")
    )
    const { selected, notSelected } = await shortlistOf(unrecognised)
    expect(selected.map(({ model }) => model)).not.toContain("CH-03")
    expect(notSelected.find(({ model }) => model === "CH-03")?.reason.code).toBe("commendation-gate-closed")
  })

  test("without the list of steps are registered, and those of earlier years all wait for review", async () => {
    const bare = changed("chiem-hoa-2022", "campaign.yaml", (text) => text.replace("steps: steps.csv\n", ""))
    const { models } = await on(bare, "2022-12-31")
    expect(new Set(models.map(({ state }) => state))).toEqual(new Set(["registered"]))
    expect(models.filter(({ review }) => review === "due")).toHaveLength(13)
  })
})

test("the tables say the same: who is late with what, in which line", async () => {
  const table = await tablesOf(folder, "2022-12-31")
  const duties = table("duties.csv")
  expect(duties).toHaveLength(2 * (GOVERNMENT + 1 + PARTY + MEMBERS) + MEMBERS + 6)
  expect(duties.filter(({ state }) => state === "late").map(({ duty, from }) => [duty, from])).toEqual([
    ["dang-nam", "Đảng bộ Xã 3"],
    ["thanh-vien-nam", "Ủy viên 5 (Trưởng Công an huyện)"],
    ["gioi-thieu", "Ủy viên 3 (Chủ tịch Hội Nông dân huyện)"],
    ["gioi-thieu", "Ủy viên 5 (Trưởng Công an huyện)"],
    ["kiem-tra-cong-nhan", "Xã 5"]
  ])
  expect(new Set(duties.map(({ line }) => line))).toEqual(
    new Set(["chính quyền", "Đảng, Mặt trận, đoàn thể"])
  )
})
