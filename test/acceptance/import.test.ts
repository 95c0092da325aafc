import { describe, expect, test } from "vitest"
import { dvk, folderWith } from "./dvk.ts"

const list = [
  "Mã mô hình;Tên mô hình;Đơn vị;Lĩnh vực;Đối tượng;Ngày đăng ký;Số hộ tham gia",
  "A;Đường hoa;Xóm 1;Kinh tế;Tập thể;01/04/2024;120",
  "B;;Xóm 2;Kinh tế;Tập thể;01/04/2024;30",
  'C;"Tên có',
  'xuống dòng";Xóm 3;Văn hóa - xã hội;Cá nhân;07/04/2024;khoảng 200 hộ',
  "D;Nuôi cá;Xóm 4;Chăn nuôi;Tập thể;31/02/2024;",
  ""
].join("\r\n")

const read = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  ...options: ReadonlyArray<string>
) => {
  const folder = folderWith(files)
  const run = await dvk(["import", ...Object.keys(files), "--json", ...options], { folder })
  return { code: run.code, files: JSON.parse(run.result).files }
}

describe("dvk import", () => {
  test("tells per file what was read, taken and refused, with lines and sheet rows", async () => {
    const { code, files } = await read({ "a.csv": list }, "--year", "2024", "--deadline", "2024-04-07")
    expect(code).toBe(1)
    expect(files).toHaveLength(1)
    expect(files[0]).toMatchObject({
      file: "a.csv",
      kind: "registrations",
      outcome: "imported",
      reading: { delimiter: ";", headerLine: 1 }
    })
    expect(files[0].registrations).toMatchObject([
      {
        line: 2,
        sheetRow: 2,
        id: "A",
        name: "Đường hoa",
        unit: "Xóm 1",
        field: "economy",
        subjectKind: "collective",
        registeredOn: "2024-04-01",
        participants: 120
      },
      {
        line: 4,
        sheetRow: 4,
        id: "C",
        field: "culture-society",
        subjectKind: "individual",
        registeredOn: "2024-04-07",
        participants: 200
      }
    ])
    expect(
      files[0].rejected.map(({ line, sheetRow }: { line: number; sheetRow: number }) => [line, sheetRow])
    ).toEqual([
      [3, 3],
      [6, 5]
    ])
    expect(
      files[0].findings.map(({ code: found, line }: { code: string; line: number }) => [found, line])
    ).toEqual([
      ["missing-name", 3],
      ["late-registration", 4],
      ["approximate-number", 4],
      ["unknown-field", 6],
      ["bad-date", 6]
    ])
  })

  test("a model without an id gets the one that a campaign of its year gives it", async () => {
    const rows = "Tên mô hình,Đơn vị,Lĩnh vực,Ngày đăng ký\nĐường hoa,Xóm 1,Kinh tế,\n"
    const stated = (await read({ "a.csv": rows }, "--year", "2024")).files[0].registrations[0].id
    const folder = folderWith({
      "campaign.yaml":
        "id: a-2024\ntitle: A\norganiser: { name: A }\nlevel: commune\nyear: 2024\nrubric: nghia-thai-2024\nregistrations: [a.csv]\n",
      "a.csv": rows
    })
    const { unranked } = JSON.parse((await dvk(["rank", folder, "--json"])).result)
    expect(unranked[0].model).toBe(stated)
    const dated = (await read({ "a.csv": rows.replace("Kinh tế,", "Kinh tế,01/04/2024") })).files[0]
      .registrations[0].id
    expect([dated, (await read({ "a.csv": rows })).files[0].registrations[0].id]).toEqual([stated, null])
  })

  test("tells score sheets from registrations by their header", async () => {
    const { code, files } = await read({
      "phieu.csv": "Giám khảo,Mã mô hình,TC1,TC2,TC3,TC4,TC5\nJ1,A,80,81.5,82,,84\n"
    })
    expect(code).toBe(0)
    expect(files[0]).toMatchObject({
      kind: "scores",
      reading: { columns: [{ as: "judge" }, { as: "model" }, { as: "political-tasks" }, {}, {}, {}, {}] },
      sheets: [{ line: 2, model: { id: "A" }, judge: "J1", scores: ["80", "81.5", "82", null, "84"] }],
      findings: [{ code: "missing-score", severity: "warning", line: 2 }]
    })
  })

  test("a file that cannot be read is refused for what it is, and costs the others nothing", async () => {
    const { code, files } = await read({
      "trong.csv": "",
      "bang.csv": new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(60)]),
      "a.csv": list.replace("B;;", "B;Camera;").replace("Chăn nuôi", "KT").replace("31/02/2024", "01/02/2024")
    })
    expect(code).toBe(1)
    expect(
      files.map(({ outcome, findings }: { outcome: string; findings: ReadonlyArray<{ code: string }> }) => [
        outcome,
        findings[0]?.code
      ])
    ).toEqual([
      ["refused", "empty-file"],
      ["refused", "not-csv"],
      ["imported", "approximate-number"]
    ])
  })

  test("a file that is not there is told, exit 1, and the others are read", async () => {
    const folder = folderWith({ "a.csv": list })
    const run = await dvk(["import", "khong-co.csv", "a.csv"], { folder })
    expect(run.code).toBe(1)
    expect(run.message).toMatch(/khong-co\.csv: Không tìm thấy/)
    expect(run.result).toMatch(/a\.csv: nhận 2 hàng, không nhận 2 hàng/)
  })

  test("wrong usage is exit 2 in the user's language", async () => {
    expect((await dvk(["import"])).message).toMatch(/Thiếu tham số <files>/)
    expect((await dvk(["import", "a.csv", "--deadline", "30/2/2024"])).message).toMatch(
      /“30\/2\/2024” không dùng được/
    )
    expect((await dvk(["imprt", "a.csv"])).message).toMatch(/Không có lệnh “imprt”.*import/)
    for (const args of [
      ["import"],
      ["import", "a.csv", "--year", "24"],
      ["rank"],
      ["rank", "a", "b"],
      ["rank", "a", "--lang", "fr"],
      []
    ]) {
      const run = await dvk(args)
      expect([args, run.code, run.result]).toEqual([args, 2, ""])
    }
  })
})
