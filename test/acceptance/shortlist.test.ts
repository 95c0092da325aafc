import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { dvk, folderWith, scoreFile, shippedCampaign, smallCampaign } from "./dvk.ts"

interface Shortlist {
  readonly places: number
  readonly openPlaces: number
  readonly selected: ReadonlyArray<{ model: string; rank: number; reason: { code: string; message: string } }>
  readonly open: Shortlist["selected"]
  readonly notSelected: Shortlist["selected"]
  readonly quotas: ReadonlyArray<{
    quota: { by: string; is: string }
    filled: number
    min: number
    max: number | null
  }>
  readonly conflicts: ReadonlyArray<{ quotas: ReadonlyArray<object>; message: string }>
}

const shortlist = async (folder: string, ...options: ReadonlyArray<string>): Promise<Shortlist> =>
  JSON.parse((await dvk(["shortlist", folder, "--json", ...options])).result)

const ids = (list: Shortlist["selected"]): string => list.map(({ model }) => model).join(" ")

describe("dvk shortlist", () => {
  test("is the shortlist of the campaign, every model with its reason", async () => {
    const { places, selected, open, notSelected } = await shortlist(shippedCampaign)
    expect([places, selected.length, open.length, notSelected.length]).toEqual([10, 10, 0, 31])
    expect(selected.at(-1)).toMatchObject({ model: "NT-24", rank: 11, reason: { code: "within-places" } })
    expect([...selected, ...notSelected].every(({ reason }) => reason.message.endsWith("."))).toBe(true)
  })

  test("tries another size and quotas and leaves campaign.yaml as it is", async () => {
    const before = readFileSync(join(shippedCampaign, "campaign.yaml"), "utf8")
    const tried = await shortlist(
      shippedCampaign,
      "--size",
      "8",
      "--quota",
      "unit:max=1",
      "--quota",
      "field:min=2"
    )
    expect(ids(tried.selected)).toBe("NT-01 NT-38 NT-25 NT-29 NT-08 NT-05 NT-23 NT-36")
    const reasons = new Map(tried.notSelected.map(({ model, reason }) => [model, reason.message]))
    expect(reasons.get("NT-26")).toMatch(/đơn vị “Hội LHPN xã” đã đủ 1 suất/)
    expect(reasons.get("NT-18")).toMatch(
      /nhường suất để đủ ít nhất 2 suất cho lĩnh vực “Xây dựng hệ thống chính trị”/
    )
    expect(
      tried.quotas.filter(({ quota }) => quota.by === "field").map(({ filled, min }) => [filled, min])
    ).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
      [2, 2]
    ])
    expect(readFileSync(join(shippedCampaign, "campaign.yaml"), "utf8")).toBe(before)
  })

  test("names the quotas that no list can meet, and selects nobody", async () => {
    const tried = await shortlist(shippedCampaign, "--size", "3", "--quota", "field:min=1")
    expect([tried.selected, tried.open]).toEqual([[], []])
    expect(tried.conflicts).toMatchObject([
      { quotas: [{ by: "field", min: 1 }], message: expect.stringMatching(/Không đủ 3 suất/) }
    ])
  })

  test("quotas of campaign.yaml hold everywhere, and a tie across the cut is open", async () => {
    const folder = folderWith({
      ...smallCampaign,
      "campaign.yaml": `${smallCampaign["campaign.yaml"]}shortlist: { size: 1, quotas: [{ by: field, is: Kinh tế, max: 0 }] }\n`,
      "scores/j1.csv": scoreFile("J1", { A: 90, B: 70, C: 70 }),
      "scores/j2.csv": scoreFile("J2", { A: 90, B: 70, C: 70 })
    })
    const { selected, open, openPlaces, notSelected } = await shortlist(folder)
    expect([ids(selected), ids(open), openPlaces, ids(notSelected)]).toEqual(["", "B C", 1, "A"])
    expect((await dvk(["rank", folder])).result).toMatch(
      /1 suất còn lại chờ Trưởng ban quyết định giữa 2 mô hình\./
    )
  })

  test("the chair's rulings change the list that goes out, with the computed one beside it everywhere", async () => {
    const folder = folderWith({
      ...smallCampaign,
      "campaign.yaml": `${smallCampaign["campaign.yaml"]}decisions: decisions.csv\nshortlist: { size: 1 }\n`,
      "decisions.csv":
        "Quyết định,Mã mô hình,Lý do,Văn bản\nKhông chọn,A,Đã khen năm trước,05-TB/ĐU\nChọn,C,Mô hình mới khó làm,05-TB/ĐU\n"
    })
    const list = JSON.parse((await dvk(["shortlist", folder, "--json"])).result)
    expect([ids(list.selected), list.decided]).toEqual(["A", ["C"]])
    expect(list.rulings).toMatchObject([
      {
        ruling: "leave-out",
        model: "A",
        reason: "Đã khen năm trước",
        document: "05-TB/ĐU",
        computed: "selected"
      },
      { ruling: "select", model: "C", computed: "not-selected" }
    ])
    const screen = await dvk(["rank", folder])
    expect(screen.result).toMatch(
      /Theo quyết định, danh sách đề nghị có 1 mô hình:\n {2}A {2}Không đưa vào danh sách: Đường hoa – Đã khen năm trước \(05-TB\/ĐU\)\./
    )
    await dvk(["report", folder, "--out", join(folder, "out")])
    expect(readFileSync(join(folder, "out", "report.html"), "utf8")).toContain(
      "Đưa vào danh sách: Cà phê sáng – Mô hình mới khó làm (05-TB/ĐU)."
    )
  })

  test("says in one sentence, with exact figures, what a quota cost and what would have to change", async () => {
    const folder = folderWith({
      ...smallCampaign,
      "campaign.yaml": `${smallCampaign["campaign.yaml"]}shortlist: { size: 2, quotas: [{ by: unit, max: 1 }, { by: field, is: An ninh - quốc phòng, min: 1 }] }\n`,
      "registrations/b.csv": [
        "Mã mô hình,Tên mô hình,Đơn vị,Địa chỉ,Nội dung,Lĩnh vực,Đối tượng,Ngày đăng ký,Văn bản công nhận",
        "D,Vườn rau,Xóm 1,Xóm 1,Trồng rau,Kinh tế,Tập thể,01/04/2024,04-QĐ/ĐU",
        ""
      ].join("\n"),
      "scores/j1.csv": scoreFile("J1", { A: 90, D: 85, C: 80, B: 78.75 }),
      "scores/j2.csv": scoreFile("J2", { A: 90, D: 85, C: 80, B: 78.75 })
    })
    const { selected, notSelected } = await shortlist(folder)
    expect([...selected, ...notSelected].map(({ model, reason }) => [model, reason.message])).toEqual([
      ["A", "Hạng 1, trong 2 suất đề nghị khen thưởng."],
      [
        "B",
        "Hạng 4; có trong danh sách để đủ ít nhất 1 suất cho lĩnh vực “An ninh - quốc phòng” (không có yêu cầu này thì suất thuộc về hạng 3)."
      ],
      [
        "D",
        "Hạng 2; đơn vị “Xóm 1” đã đủ 1 suất (đến hạng 1); muốn vào danh sách phải đạt từ hạng 1 trở lên hoặc được thêm suất."
      ],
      [
        "C",
        "Hạng 3; nhường suất để đủ ít nhất 1 suất cho lĩnh vực “An ninh - quốc phòng”, do mô hình hạng 4 giữ (thấp hơn 1,25 điểm)."
      ]
    ])
  })

  test("a quota for a name that nobody has is told with the nearest one", async () => {
    const run = await dvk(["shortlist", shippedCampaign, "--quota", "field=Kinh tếe:max=0"])
    expect([run.code, run.message]).toEqual([
      0,
      expect.stringMatching(
        /Cơ cấu ghi lĩnh vực “Kinh tếe” nhưng đợt xét không có tên này.* Có phải “Kinh tế”\?/
      )
    ])
  })

  test("wrong usage is told with what would do", async () => {
    for (const options of [
      ["--quota", "unit"],
      ["--quota", "xa:max=1"],
      ["--quota", "unit:max=1,max=2"],
      ["--size", "0"],
      ["--budget", "nhiều"]
    ]) {
      const run = await dvk(["shortlist", shippedCampaign, ...options])
      expect([options, run.code, run.result]).toEqual([options, 2, ""])
    }
  })
})
