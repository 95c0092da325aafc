import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { readXlsx, writeXlsx } from "hucre/xlsx"
import { describe, expect, test } from "vitest"
import { contentOf, dvk, folderWith, smallCampaign } from "./dvk.ts"

const units =
  "\ufeffMã đơn vị;Tên đơn vị;Tên khác;Số mô hình tối thiểu\r\n" +
  'cb-1;Chi bộ xóm 1;"Xóm 1";1\r\n' +
  "cb-12;Chi bộ xóm 12;Xóm 2; 2\r\n" +
  "cb-3;Chi bộ xóm 3;Xóm 3;1\r\n"
const list = (unit: string): string =>
  `Mã mô hình,Tên mô hình,Đơn vị,Lĩnh vực,Ngày đăng ký\nD,Nuôi cá,"${unit}",Kinh tế,01/04/2024\n`

/** A campaign folder `c` with a list of units, and a file of a unit beside it. */
const desk = (unit: string, lists: string | Uint8Array = units, name = "units.csv"): string =>
  folderWith({
    "xom.csv": list(unit),
    ...Object.fromEntries(Object.entries(smallCampaign).map(([file, text]) => [`c/${file}`, text])),
    "c/campaign.yaml": `${smallCampaign["campaign.yaml"]}units: ${name}\n`,
    [`c/${name}`]: lists
  })

const unitsOf = (folder: string): string => readFileSync(join(folder, "c", "units.csv"), "utf8")

const imports = async (folder: string, ...args: ReadonlyArray<string>) => {
  const run = await dvk(["import", ...args, "--into", "c", "--json"], { folder })
  return { code: run.code, plan: JSON.parse(run.result) }
}

const unknown = async (folder: string): Promise<ReadonlyArray<string>> => {
  const { findings } = JSON.parse((await dvk(["check", "c", "--json"], { folder })).result)
  return findings.flatMap(({ code, before }: { code: string; before: string }) =>
    code === "unknown-unit" ? [before] : []
  )
}

describe("an unknown unit", () => {
  test.each([
    ["CB xóm 01", "Chi bộ xóm 1", "cb-1"],
    ["Chi bộ xóm 12A", "", ""],
    ["chi bộ xom 12", "Chi bộ xóm 12", "cb-12"],
    ["Chi bộ xómm 3", "Chi bộ xóm 3", "cb-3"],
    ["Chi bộ xóm 4", "", ""],
    ["Chi bộ Công an", "", ""]
  ])("%s is told with the nearest: %s", async (written, nearest, nearestId) => {
    const { code, plan } = await imports(desk(written), "xom.csv")
    expect(code).toBe(0)
    expect(plan.files[0].findings).toContainEqual(
      expect.objectContaining({
        code: "unknown-unit",
        line: 2,
        values: { unit: written, written, nearest, nearestId, campaign: "c" }
      })
    )
  })

  test("is accepted by the command that the message tells", async () => {
    const folder = desk("CB xóm 01")
    const { plan } = await imports(folder, "xom.csv", "--commit")
    const { message } = plan.files[0].findings.find(({ code }: { code: string }) => code === "unknown-unit")
    const command = /chạy: dvk (.*?--commit) – nếu/.exec(message)?.[1] ?? ""
    expect(command).toBe('import --into c --accept-unit "CB xóm 01=cb-1" --commit')
    expect(await unknown(folder)).toEqual(["CB xóm 01"])
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((part) => part[1] ?? part[2] ?? "")
    const run = await dvk(args, { folder })
    expect([run.code, run.result]).toEqual([
      0,
      "Đã ghi “CB xóm 01” vào units.csv là tên khác của “Chi bộ xóm 1”.\n"
    ])
    expect(run.message).toContain("replaced/0002-units.csv")
    expect(await unknown(folder)).toEqual([])
    // Only the one cell is another; the mark, the delimiter, the line ends and the other rows are as they were.
    expect(unitsOf(folder)).toBe(units.replace(';"Xóm 1";', ';"Xóm 1; CB xóm 01";'))
    expect(readFileSync(join(folder, "c", "replaced", "0002-units.csv"), "utf8")).toBe(units)
  })

  test("is accepted together with the file that names it, and the dry run counts with it", async () => {
    const folder = desk("CB xóm 01")
    const before = contentOf(folder)
    const dry = await imports(folder, "xom.csv", "--accept-unit", "CB xóm 01=Chi bộ xóm 1")
    expect([dry.code, dry.plan.committed, dry.plan.units]).toEqual([
      0,
      false,
      [{ name: "CB xóm 01", unit: "cb-1", isNew: false }]
    ])
    expect(dry.plan.files[0].findings.map(({ code }: { code: string }) => code)).not.toContain("unknown-unit")
    expect(contentOf(folder)).toEqual(before)
    const done = await imports(folder, "xom.csv", "--accept-unit", "CB xóm 01=cb-1", "--commit")
    expect(done.plan).toEqual({ ...dry.plan, committed: true })
    expect(await unknown(folder)).toEqual([])
  })

  test("that is new is added as a unit of its own, which owes nothing yet", async () => {
    const folder = desk("Trường THCS xã")
    const run = await dvk(["import", "--into", "c", "--accept-unit", "Trường THCS xã", "--commit"], {
      folder
    })
    expect([run.code, run.result]).toEqual([
      0,
      "Đã thêm đơn vị mới “Trường THCS xã” (mã truong-thcs-xa) vào units.csv; chưa ghi số mô hình tối thiểu.\n"
    ])
    expect(unitsOf(folder)).toBe(`${units}truong-thcs-xa;Trường THCS xã;;\r\n`)
    expect((await imports(folder, "xom.csv")).plan.files[0].findings).not.toContainEqual(
      expect.objectContaining({ code: "unknown-unit" })
    )
  })

  test("of another place is accepted with its place, and only there", async () => {
    const folder = desk("Xóm Đông")
    writeFileSync(
      join(folder, "xom.csv"),
      "Mã mô hình,Tên mô hình,Đơn vị,Xã,Lĩnh vực\nD,Nuôi cá,Xóm Đông,Xã A,Kinh tế\nE,Đường hoa,Xóm Đông,Xã B,Kinh tế\n"
    )
    const { plan } = await imports(folder, "xom.csv", "--accept-unit", "Xóm Đông, Xã A=cb-3")
    const told = plan.files[0].findings.filter(({ code }: { code: string }) => code === "unknown-unit")
    expect(told).toMatchObject([{ line: 3, values: { written: "Xóm Đông, Xã B" } }])
  })
})

describe("the list of units", () => {
  test("gets a column for other names where it has none, and keeps a missing line end missing", async () => {
    const folder = desk("CB xóm 01", "id,name\ncb-1,Chi bộ xóm 1\ncb-2,Chi bộ xóm 2")
    await imports(folder, "--accept-unit", "CB xóm 01=cb-1", "--accept-unit", "Xóm 1=cb-1", "--commit")
    expect(unitsOf(folder)).toBe("id,name,Tên khác\ncb-1,Chi bộ xóm 1,CB xóm 01; Xóm 1\ncb-2,Chi bộ xóm 2")
  })

  test("in UTF-16 stays in UTF-16", async () => {
    const text = `\ufeff${units.slice(1).replaceAll(";", "\t")}`
    const folder = desk("CB xóm 01", new Uint8Array(Buffer.from(text, "utf16le")))
    await imports(folder, "--accept-unit", "CB xóm 01=cb-1", "--commit")
    expect(readFileSync(join(folder, "c", "units.csv"), "utf16le")).toBe(
      text.replace('"Xóm 1"', '"Xóm 1; CB xóm 01"')
    )
  })

  test("as a workbook keeps its formats, its other sheets and its days", async () => {
    const rows = [
      ["DANH SÁCH ĐƠN VỊ"],
      ["Mã đơn vị", "Tên đơn vị", "Tên khác", "Hiệu lực từ"],
      ["cb-1", "Chi bộ xóm 1", null, new Date("2024-01-01T00:00:00Z")]
    ]
    const book = await writeXlsx({
      sheets: [
        {
          name: "Đơn vị",
          rows,
          columns: [{ width: 30 }, {}, {}, { numFmt: "dd/mm/yyyy" }],
          freezePane: { rows: 2 }
        },
        { name: "Ghi chú", rows: [["Không sửa trang này"]] }
      ]
    })
    const folder = desk("CB xóm 01", book, "units.xlsx")
    const done = await imports(
      folder,
      "--accept-unit",
      "CB xóm 01=cb-1",
      "--accept-unit",
      "Xóm 9",
      "--commit"
    )
    expect([done.code, done.plan.units.length]).toEqual([0, 2])
    const bytes = new Uint8Array(readFileSync(join(folder, "c", "units.xlsx")))
    const { sheets } = await readXlsx(bytes, { readStyles: true })
    expect(sheets.map(({ name }) => name)).toEqual(["Đơn vị", "Ghi chú"])
    expect(sheets[0]?.rows.slice(2)).toEqual([
      ["cb-1", "Chi bộ xóm 1", "CB xóm 01", rows[2]?.[3]],
      ["xom-9", "Xóm 9", null, null]
    ])
    expect(sheets[0]?.columns?.[0]?.width).toBe(30)
    expect(sheets[0]?.freezePane).toMatchObject({ rows: 2 })
    expect(sheets[1]?.rows).toEqual([["Không sửa trang này"]])
    expect(await unknown(folder)).toEqual(["Xóm 1", "Xóm 2", "Xóm 3"])
  })

  test("as a workbook with formatted cells keeps their look, and new cells take it", async () => {
    const bold = { font: { bold: true } }
    const rows = [
      ["Mã đơn vị", "Tên đơn vị", "Tên khác"],
      ["cb-1", "Chi bộ xóm 1", "X1"]
    ]
    const cells = new Map(
      rows.flatMap((row, at) =>
        row.map((value, column) => [`${at},${column}`, { value, style: bold }] as const)
      )
    )
    const book = await writeXlsx({ sheets: [{ name: "Đơn vị", rows, cells }] })
    const folder = desk("CB xóm 01", book, "units.xlsx")
    await imports(folder, "--accept-unit", "CB xóm 01=cb-1", "--accept-unit", "Xóm 9", "--commit")
    const bytes = new Uint8Array(readFileSync(join(folder, "c", "units.xlsx")))
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
    expect(sheet?.rows.slice(1)).toEqual([
      ["cb-1", "Chi bộ xóm 1", "X1; CB xóm 01"],
      ["xom-9", "Xóm 9", null]
    ])
    const isBold = (place: string) => sheet?.cells?.get(place)?.style?.font?.bold
    expect(["0,0", "1,2", "2,0", "2,1"].map(isBold)).toEqual([true, true, true, true])
  })

  test("is not touched where the name is known, is another unit's, or the unit does not exist", async () => {
    const folder = desk("Xóm 1")
    const before = contentOf(folder)
    const run = await dvk(["import", "--into", "c", "--accept-unit", "XÓM 1=cb-1", "--commit"], { folder })
    expect([run.code, run.result]).toEqual([0, "units.csv đã có các tên này, không cần thêm.\n"])
    for (const [accepted, message] of [
      ["Xóm 1=cb-3", /“Xóm 1” đã là tên của “Chi bộ xóm 1”/],
      ["CB xóm 01=cb1", /“cb1”.*Gần nhất: “cb-1”/],
      ["=cb-1", /tên trong tệp=mã đơn vị/]
    ] as const) {
      const wrong = await dvk(["import", "xom.csv", "--into", "c", "--accept-unit", accepted, "--commit"], {
        folder
      })
      expect([accepted, wrong.code, wrong.result]).toEqual([accepted, 2, ""])
      expect(wrong.message).toMatch(message)
    }
    const apart = await dvk(["import", "xom.csv", "--accept-unit", "X"], { folder })
    expect([apart.code, apart.message]).toEqual([2, expect.stringContaining("--into")])
    expect(contentOf(folder)).toEqual(before)
  })

  test("that does not exist is named, exit 3", async () => {
    const folder = folderWith(
      Object.fromEntries(Object.entries(smallCampaign).map(([file, text]) => [`c/${file}`, text]))
    )
    const run = await dvk(["import", "--into", "c", "--accept-unit", "X", "--commit"], { folder })
    expect([run.code, run.result]).toEqual([3, ""])
    expect(run.message).toMatch(/chưa có danh sách đơn vị/)
  })

  test("is left alone where a name cannot stand in a cell by itself", async () => {
    const folder = desk("Xóm 1; xóm 2")
    const before = contentOf(folder)
    const run = await dvk(["import", "--into", "c", "--accept-unit", "Xóm 1; xóm 2=cb-1", "--commit"], {
      folder
    })
    expect([run.code, run.result]).toEqual([3, ""])
    expect(run.message).toMatch(/tệp chưa bị thay đổi/)
    expect(contentOf(folder)).toEqual(before)
  })
})

test("a member whose unit is listed under another spelling is told, since the own models would be scored", async () => {
  const folder = desk("Xóm 1")
  writeFileSync(
    join(folder, "c", "campaign.yaml"),
    `${smallCampaign["campaign.yaml"]}units: units.csv\ncommittee: committee.csv\n`
  )
  writeFileSync(
    join(folder, "c", "committee.csv"),
    "Mã,Họ và tên,Đơn vị\nJ1,An,CB xóm 01\nJ2,Bình,Văn phòng Huyện ủy\n"
  )
  const { findings } = JSON.parse((await dvk(["check", "c", "--json"], { folder })).result)
  const told = findings.filter(({ code }: { code: string }) => code === "unknown-unit")
  expect(told.filter(({ file }: { file: string }) => file === "committee.csv")).toMatchObject([
    { line: 2, judge: "J1", values: { nearest: "Chi bộ xóm 1" } }
  ])
})
