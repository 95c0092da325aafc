import { writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { dvk, folderWith, jsonOf, scoreFile, smallCampaign } from "./dvk.ts"

const steps = (...rows: ReadonlyArray<string>): string =>
  ["Mã mô hình,Tên mô hình,Đơn vị,Bước,Ngày,Số văn bản,Cơ quan,Cấp,Ghi chú", ...rows, ""].join("\n")

const campaign = (
  files: Readonly<Record<string, string | Uint8Array>>,
  more = "steps: steps.csv\n"
): Readonly<Record<string, string | Uint8Array>> => ({
  ...smallCampaign,
  "campaign.yaml": `${smallCampaign["campaign.yaml"]}${more}`,
  ...files
})

interface Shown {
  readonly model: string
  readonly state: string
  readonly review: string | null
  readonly missing: ReadonlyArray<{ readonly what: string; readonly message: string }>
}

const models = async (folder: string, on: string): Promise<ReadonlyArray<Shown>> =>
  (JSON.parse((await dvk(["check", folder, "--on", on, "--json"])).result) as { models: Array<Shown> }).models

/** A goes all the way, B is recognised for the first time, C was stopped. */
const life = steps(
  "A,,,Đăng ký,01/04/2022,,,,",
  "A,,,Đã thẩm định,01/10/2022,,Ban Chỉ đạo,,",
  "A,,,Được công nhận,10/11/2022,12-QĐ/UBND,UBND xã,Cơ sở,",
  "A,,,Khen thưởng,10/12/2022,15-QĐ/UBND,UBND xã,,",
  ",Camera an ninh,Xóm 2,Đang thực hiện,01/05/2024,,,,",
  ",Camera an ninh,,Kiểm tra,20/06/2024,,Ban Chỉ đạo,,Hai camera hỏng",
  "C,,,Dừng,01/06/2024,,UBND xã,,"
)

describe("the life of a model", () => {
  test("is seen as it stands on a day, with what is missing by name", async () => {
    const folder = folderWith(campaign({ "steps.csv": life }))
    const before = await models(folder, "2024-04-30")
    expect(before.map(({ model, state, review }) => [model, state, review])).toEqual([
      ["A", "commended", "due"],
      ["B", "recognised", null],
      ["C", "recognised", null]
    ])
    const after = await models(folder, "2024-07-01")
    expect(after.map(({ state }) => state)).toEqual(["commended", "recognised", "stopped"])
    expect(after[1]?.missing.map(({ message }) => message)).toEqual([
      "số hộ, người tham gia",
      "tổng số hộ, người",
      "minh chứng"
    ])
    expect(after[1]).toMatchObject({
      inspections: [{ note: "Hai camera hỏng", on: "2024-06-20", body: "Ban Chỉ đạo" }],
      history: [
        { step: "registered", on: "2024-04-02", implied: true },
        { step: "under-way", message: "Đang thực hiện ngày 01/5/2024" },
        { step: "inspected" },
        { step: "recognised", document: "02-QĐ/ĐU", implied: true }
      ]
    })
  })

  test("a model of an earlier year is to be reviewed: its unit owes that, until a verdict of this year", async () => {
    const folder = folderWith(campaign({ "steps.csv": life }))
    const check = await dvk(["check", folder, "--on", "2024-07-01"])
    expect(check.code).toBe(1)
    expect(check.result).toContain(
      "Các mô hình: 1 được công nhận, 1 được khen thưởng, 1 đã dừng.\nMô hình năm trước chưa rà soát (duy trì, nâng lên hay dừng):\n  - Xóm 1: “Đường hoa”"
    )
    const kept = folderWith(campaign({ "steps.csv": `${life}A,,,Duy trì,01/05/2024,,,,\n` }))
    const done = await dvk(["check", kept, "--on", "2024-07-01"])
    expect(done.code).toBe(0)
    expect(done.result).not.toContain("chưa rà soát")
  })

  test("may be kept in several lists, in Excel too, and in any order", async () => {
    const rows = life.trimEnd().split("\n")
    const [header = "", ...others] = rows
    const book = await writeXlsx({
      sheets: [{ name: "Theo dõi", rows: [header, ...others.slice(3)].map((row) => row.split(",")) }]
    })
    const whole = folderWith(campaign({ "steps.csv": life }))
    const sorted = folderWith(
      campaign(
        { "steps/a.csv": [header, ...others.slice(0, 3).toReversed()].join("\n"), "steps/b.xlsx": book },
        'steps: ["steps/*.{csv,xlsx}"]\n'
      )
    )
    expect(await models(sorted, "2024-07-01")).toEqual(await models(whole, "2024-07-01"))
  })

  test("what is wrong with a row is told with its line, and costs no other row", async () => {
    const folder = folderWith(
      campaign({
        "steps.csv": steps(
          "A,,,Công nhậm,10/11/2024,,,,",
          "Z,,,Duy trì,10/11/2024,,,,",
          "A,,,Nâng lên,10/11/2024,,,Cấp tỉn,",
          "A,,,Nâng lên,10/11/2024,,,,",
          "B,,,Khen thưởng,10/12/2024,,,,"
        )
      })
    )
    const run = await dvk(["check", folder, "--on", "2024-12-31", "--json"])
    expect(run.code).toBe(1)
    const findings = (JSON.parse(run.result) as { findings: ReadonlyArray<object> }).findings
    expect(findings.filter((found) => "file" in found && found.file === "steps.csv")).toMatchObject([
      {
        code: "unknown-step",
        line: 2,
        message:
          "“Công nhậm” ở cột “Bước” không phải một bước của mô hình, nên dòng này chưa được ghi nhận. Có phải “Được công nhận”? Ghi một trong: “Đăng ký”, “Đang thực hiện”, “Đã thẩm định”, “Được công nhận”, “Điển hình”, “Được khen thưởng”, “Kiểm tra”, “Duy trì”, “Nâng lên”, “Dừng”."
      },
      { code: "unknown-model", line: 3 },
      { code: "unknown-level", line: 4 },
      { code: "raised-nowhere", line: 5 },
      { code: "step-without-predecessor", line: 6 }
    ])
  })

  test("a list that is not there yet, or has no rows, is no fault; without the key no review is asked for", async () => {
    for (const folder of [
      folderWith(campaign({ "steps.csv": steps() })),
      folderWith(campaign({}, "steps: [steps/*.csv]\n")),
      folderWith(smallCampaign)
    ]) {
      expect((await dvk(["check", folder, "--on", "2024-07-01"])).code).toBe(0)
      expect((await models(folder, "2024-07-01")).map(({ state }) => state)).toEqual([
        "recognised",
        "recognised",
        "recognised"
      ])
    }
  })
})

describe("a recognition in the list of steps", () => {
  const withoutDocuments = (smallCampaign["registrations/a.csv"] ?? "").replace(/,0\d-QĐ\/ĐU/g, ",")
  const shortlist = "shortlist: { size: 3 }\n"
  const files = {
    "registrations/a.csv": withoutDocuments,
    "scores/j1.csv": scoreFile("J1", { A: 90, B: 80, C: 70 }),
    "scores/j2.csv": scoreFile("J2", { A: 90, B: 80, C: 70 })
  }
  const selected = async (folder: string): Promise<ReadonlyArray<string>> => {
    const { selected: models } = JSON.parse((await dvk(["shortlist", folder, "--json"])).result) as {
      readonly selected: ReadonlyArray<{ readonly model: string }>
    }
    return models.map(({ model }) => model)
  }

  test("opens the gate for commendation, as one in the results does", async () => {
    expect(await selected(folderWith(campaign(files, shortlist)))).toEqual([])
    const recognised = steps(
      "B,,,Đã thẩm định,01/10/2024,,,,",
      "B,,,Công nhận,01/11/2024,12-QĐ/UBND,UBND xã,,"
    )
    const folder = folderWith(
      campaign({ ...files, "steps.csv": recognised }, `${shortlist}steps: steps.csv\n`)
    )
    expect(await selected(folder)).toEqual(["B"])
  })

  test("belongs to the digest, and an inspection does not", async () => {
    const digest = async (list: string) =>
      jsonOf(await dvk(["rank", folderWith(campaign({ "steps.csv": list })), "--json"]))["digest"]
    const none = await digest(steps())
    expect(await digest(steps("A,,,Kiểm tra,01/06/2024,,,,Tốt"))).toBe(none)
    expect(await digest(steps("A,,,Công nhận,01/06/2024,12-QĐ/UBND,,,"))).not.toBe(none)
    expect(jsonOf(await dvk(["rank", folderWith(smallCampaign), "--json"]))["digest"]).toBe(none)
  })
})

describe("raising to a higher level", () => {
  test("shows the gates of that level; those of a rubric's own levels count for it alone", async () => {
    const folder = folderWith(
      campaign({
        "steps.csv": steps("A,,,Nâng lên,01/06/2024,,,Cấp huyện,", "B,,,Nâng lên,01/06/2024,,,Cấp tỉnh,")
      })
    )
    const check = await dvk(["check", folder, "--on", "2024-07-01"])
    expect(check.result).toContain(
      "Mô hình được nâng lên cấp trên:\n  - “Camera an ninh”, Cấp tỉnh – Đủ tên, địa chỉ, nội dung: đạt; "
    )
    expect((await models(folder, "2024-07-01"))[0]).toMatchObject({
      level: "district",
      raised: { level: "district", levelName: "Cấp huyện", gates: [{ state: "open" }, {}, {}] },
      next: { level: "province" }
    })
  })

  test("to a district is history up to 2025, and a warning afterwards", async () => {
    const codes = async (day: string): Promise<ReadonlyArray<string>> => {
      const folder = folderWith(campaign({ "steps.csv": steps(`A,,,Nâng lên,${day},,,Cấp huyện,`) }))
      const { findings } = JSON.parse((await dvk(["check", folder, "--json"])).result) as {
        readonly findings: ReadonlyArray<{ readonly code: string }>
      }
      return findings.map(({ code }) => code)
    }
    expect(await codes("01/06/2024")).not.toContain("former-level")
    expect(await codes("01/06/2026")).toContain("former-level")
  })
})

test("a unit that is no more is read under its old name, with its successor named", async () => {
  const units = [
    "Mã đơn vị,Tên đơn vị,Hiệu lực từ,Hiệu lực đến,Đơn vị kế thừa",
    "x1,Xóm 1,,30/06/2025,x12",
    "x2,Xóm 2,,30/06/2025,x12",
    "x12,Xóm Một,01/07/2025,,",
    "x3,Xóm 3,,,",
    ""
  ].join("\n")
  const codes = async (year: number) => {
    const files = campaign({ "units.csv": units }, "units: units.csv\n")
    const folder = folderWith({
      ...files,
      "campaign.yaml": String(files["campaign.yaml"]).replaceAll(/(?<!thai-)2024/g, String(year)),
      "registrations/a.csv": String(files["registrations/a.csv"]).replaceAll(/(?<!thai-)2024/g, String(year))
    })
    const { findings } = JSON.parse((await dvk(["check", folder, "--json"])).result) as {
      readonly findings: ReadonlyArray<{ readonly code: string; readonly message: string }>
    }
    return findings.filter(({ code }) => code === "former-unit").map(({ message }) => message)
  }
  expect(await codes(2024)).toEqual([])
  expect(await codes(2026)).toEqual([
    "“Xóm 1” chỉ tồn tại đến hết ngày 30/6/2025; mô hình vẫn được đọc dưới tên cũ. Đơn vị kế thừa là “Xóm Một”: nếu đơn vị này tiếp tục mô hình, hãy ghi tên đó.",
    "“Xóm 2” chỉ tồn tại đến hết ngày 30/6/2025; mô hình vẫn được đọc dưới tên cũ. Đơn vị kế thừa là “Xóm Một”: nếu đơn vị này tiếp tục mô hình, hãy ghi tên đó."
  ])
})
