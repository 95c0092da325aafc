import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readRegistrations } from "../../src/registrations/readRegistrations.ts"
import { bytesOf, codesByLine, registrationsFrom } from "../sample/reading.ts"
import { rubric } from "../sample/rubric.ts"

const HEADER = "STT,Tên mô hình,Đơn vị,Lĩnh vực,Đối tượng,Ngày đăng ký,Số hộ tham gia,Ghi chú"
const GOOD = "1,Camera an ninh,Xóm 1,AN-QP,Tập thể,06/4/2024,120,"

describe("a full row", () => {
  it("becomes a registration, cell by cell", () => {
    const reading = registrationsFrom(
      "Mã mô hình;Tên mô hình;Đơn vị;Xã;Huyện;Nội dung;Lĩnh vực;Lĩnh vực thứ hai;Loại hình;Cấp;Ngày đăng ký;Số người tham gia;Tổng số người;Năm bắt đầu",
      "DVK-01;Nuôi cá;Chi bộ xóm 2;Nghĩa Thái;Tân Kỳ;Nuôi cá lồng;Kinh tế;VH-XH;Hộ gia đình;Cơ sở;1/3/2024;1.200;2.000;2023"
    )
    expect(reading.registrations).toEqual([
      {
        id: "DVK-01",
        name: "Nuôi cá",
        unitName: "Chi bộ xóm 2",
        place: "Nghĩa Thái, Tân Kỳ",
        address: null,
        content: "Nuôi cá lồng",
        field: "economy",
        secondField: "culture-society",
        subjectKind: "household",
        level: "commune",
        task: null,
        registeredOn: "2024-03-01",
        participants: { count: 1200, of: "person" },
        population: { count: 2000, of: "person" },
        targets: null,
        recognitionDocument: null,
        yearBegun: 2023,
        women: null,
        unread: [],
        note: null,
        origin: { file: "dang-ky.csv", line: 2, sheetRow: 2 }
      }
    ])
    expect(reading).toMatchObject({
      outcome: "imported",
      rejected: [],
      findings: [],
      reading: { delimiter: ";" }
    })
    expect([...reading.columns]).toContain("place")
    expect([...reading.columns]).not.toContain("note")
  })
})

describe("a row that cannot be taken", () => {
  it.each([
    ["missing-name", "2,,Xóm 2,Kinh tế,Tập thể,1/3/2024,,"],
    ["bad-name", "2,---,Xóm 2,Kinh tế,Tập thể,1/3/2024,,"],
    ["missing-unit", "2,Đường hoa,,Kinh tế,Tập thể,1/3/2024,,"],
    ["missing-field", "2,Đường hoa,Xóm 2,,Tập thể,1/3/2024,,"],
    ["unknown-field", "2,Đường hoa,Xóm 2,Nông thôn mới,Tập thể,1/3/2024,,"],
    ["ambiguous-field", '2,Đường hoa,Xóm 2,"Kinh tế, VH-XH",Tập thể,1/3/2024,,'],
    ["column-count", "2,Đường hoa,Xóm 2,Kinh tế,Tập thể,1/3/2024,,,thừa"],
    ["too-long", `2,${"a".repeat(40_000)},Xóm 2,Kinh tế,Tập thể,1/3/2024,,`],
    ["unterminated-quote", '2,"Đường hoa,Xóm 2,Kinh tế,Tập thể,1/3/2024,,'],
    ["duplicate", "2,CAMERA  an ninh,xóm 1,Kinh tế,Tập thể,1/3/2024,,"]
  ])("says %s and costs no other row", (code, bad) => {
    const last = "3,Tuyến đường sáng,Xóm 3,VH-XH,Cá nhân,2/3/2024,5,"
    const reading = registrationsFrom(HEADER, GOOD, bad, last)
    expect(reading.registrations.map((row) => row.origin.line)).toEqual([2, 4])
    expect(reading.rejected).toHaveLength(1)
    expect(reading.rejected[0]).toMatchObject({ line: 3, sheetRow: 3 })
    expect(
      reading.rejected[0]?.findings.filter((found) => found.severity === "error").map((found) => found.code)
    ).toContain(code)
    expect(reading.findings.some((found) => found.code === code && found.line === 3)).toBe(true)
  })
})

describe("a row that is taken with a remark", () => {
  it.each([
    ["bad-date", "1,Camera,Xóm 1,KT,Tập thể,31/02/2024,120,", "31/02/2024"],
    ["late-registration", "1,Camera,Xóm 1,KT,Tập thể,07/4/2024,120,", "07/4/2024"],
    ["wrong-year", "1,Camera,Xóm 1,KT,Tập thể,06/4/2023,120,", "06/4/2023"],
    ["bad-number", "1,Camera,Xóm 1,KT,Tập thể,06/4/2024,80%,", "80%"],
    ["approximate-number", "1,Camera,Xóm 1,KT,Tập thể,06/4/2024,khoảng 200 hộ,", "khoảng 200 hộ"],
    ["unknown-subject", "1,Camera,Xóm 1,KT,Chi hội,06/4/2024,120,", "Chi hội"],
    ["ambiguous-subject", "1,Camera,Xóm 1,KT,Tập thể; cá nhân,06/4/2024,120,", "Tập thể; cá nhân"],
    ["formula", "1,=HYPERLINK(1),Xóm 1,KT,Tập thể,06/4/2024,120,", "=HYPERLINK(1)"],
    ["control-character", "1,Cam\u0007era,Xóm 1,KT,Tập thể,06/4/2024,120,", "Cam\u0007era"],
    ["cleaned-blanks", "1,Camera\u00a0an ninh,Xóm 1,KT,Tập thể,06/4/2024,120,", "Camera\u00a0an ninh"],
    ["lost-characters", "1,Camera \ufffd,Xóm 1,KT,Tập thể,06/4/2024,120,", "Camera \ufffd"],
    ["bad-quote", '1,Tổ "5 không",Xóm 1,KT,Tập thể,06/4/2024,120,', 'Tổ "5 không"']
  ])("says %s and quotes the cell", (code, row, before) => {
    const reading = registrationsFrom(HEADER, row)
    expect(reading.registrations).toHaveLength(1)
    expect(reading.findings).toMatchObject([{ code, line: 2, before }])
  })

  it("says bad-encoding where one byte is broken, and only there", () => {
    const bytes = bytesOf(`${HEADER}\n${GOOD}\n2,Camera ?,Xóm 2,KT,Tập thể,06/4/2024,120,`)
    bytes[bytes.lastIndexOf("?".charCodeAt(0))] = 0xe9
    const reading = readRegistrations({ file: "a.csv", bytes, rubric, year: 2024, deadline: null })
    expect(reading.registrations).toHaveLength(2)
    expect(reading.findings).toMatchObject([{ code: "bad-encoding", line: 3, before: "Camera \ufffd" }])
  })

  it("lacks a date or a kind", () => {
    expect(codesByLine(registrationsFrom(HEADER, "1,Camera,Xóm 1,KT,,,120,"))).toEqual([
      "2 missing-subject",
      "2 missing-date"
    ])
  })

  it("is dated on the day before the deadline: not late", () => {
    expect(codesByLine(registrationsFrom(HEADER, GOOD))).toEqual([])
  })

  it("begins with a dash, which is no formula", () => {
    const reading = registrationsFrom(HEADER, "1,- Camera an ninh,Xóm 1,KT,Tập thể,06/4/2024,120,")
    expect(reading.registrations[0]?.name).toBe("- Camera an ninh")
    expect(reading.findings).toEqual([])
  })

  it("keeps null where a cell cannot be read", () => {
    const [row] = registrationsFrom(HEADER, "1,Camera,Xóm 1,KT,Chi hội,31/02/2024,80%,").registrations
    expect(row).toMatchObject({ subjectKind: null, registeredOn: null, participants: null })
  })
})

describe("columns that mean one thing or the other", () => {
  it("Nội dung đăng ký is the name where no other column is", () => {
    expect(
      registrationsFrom("Nội dung đăng ký,Đơn vị,Lĩnh vực", "Camera,Xóm 1,KT").registrations
    ).toMatchObject([{ name: "Camera", content: null }])
    expect(
      registrationsFrom("Tên mô hình,Nội dung đăng ký,Đơn vị,Lĩnh vực", "Camera,Lắp 5 mắt,Xóm 1,KT")
        .registrations
    ).toMatchObject([{ name: "Camera", content: "Lắp 5 mắt" }])
  })

  it("Địa chỉ names the unit where no unit column is", () => {
    expect(registrationsFrom("Tên mô hình,Địa chỉ,Lĩnh vực", "Camera,Xóm 1,KT").registrations).toMatchObject([
      { unitName: "Xóm 1", address: "Xóm 1" }
    ])
  })

  it("an x in one of the columns Tập thể | Cá nhân tells the kind", () => {
    const reading = registrationsFrom(
      "Tên mô hình,Đơn vị,Lĩnh vực,Tập thể,Cá nhân",
      "a,Xóm 1,KT,x,",
      "b,Xóm 1,KT,,X",
      "c,Xóm 1,KT,x,x",
      "d,Xóm 1,KT,,"
    )
    expect(reading.registrations.map((row) => row.subjectKind)).toEqual([
      "collective",
      "individual",
      null,
      null
    ])
    expect(codesByLine(reading)).toEqual(["1 missing-date", "4 ambiguous-subject", "5 missing-subject"])
  })
})

describe("rows that are no registration", () => {
  it("totals and the signature block are passed over, and said", () => {
    const reading = registrationsFrom(
      HEADER,
      GOOD,
      ",Tổng cộng: 1 mô hình,,,,,,",
      "",
      ',,,,"Nghĩa Thái, ngày 5 tháng 4",,,',
      ",NGƯỜI LẬP,,,,TM. ĐẢNG ỦY,,"
    )
    expect(reading.registrations).toHaveLength(1)
    expect(reading.rejected).toEqual([])
    expect(codesByLine(reading)).toEqual(["3 skipped-row", "5 skipped-row", "6 skipped-row"])
  })

  it("but the last row of a list is refused, not passed over, when it lacks its unit", () => {
    expect(
      codesByLine(
        registrationsFrom(
          "Tên mô hình,Đơn vị,Lĩnh vực,Ngày đăng ký,Đối tượng",
          "a,Xóm 1,KT,1/3/2024,TT",
          "b,,KT"
        )
      )
    ).toContain("3 missing-unit")
    expect(codesByLine(registrationsFrom(HEADER, GOOD, "2,Đường hoa"))).toContain("3 missing-unit")
  })
})

describe("duplicates", () => {
  it("the same name at another unit is another model, and Nuôi cá is not Nuôi cà", () => {
    const reading = registrationsFrom(
      "Tên mô hình,Đơn vị,Lĩnh vực",
      "Nuôi cá,Xóm 1,KT",
      "Nuôi cà,Xóm 1,KT",
      "Nuôi cá,Xóm 2,KT"
    )
    expect(reading.registrations).toHaveLength(3)
  })

  it("units of one name in two communes are two units", () => {
    const header = "Tên mô hình,Đơn vị,Xã,Lĩnh vực"
    expect(
      registrationsFrom(header, "Camera,Xóm 1,Nghĩa Thái,KT", "Camera,Xóm 1,Nghĩa Hoàn,KT").rejected
    ).toEqual([])
    expect(
      registrationsFrom(header, "Camera,Xóm 1,Nghĩa Thái,KT", "Camera,Xóm 1,Nghĩa Thái,KT").rejected
    ).toHaveLength(1)
  })

  it("hoà and hòa are one word", () => {
    const reading = registrationsFrom("Tên mô hình,Đơn vị,Lĩnh vực", "Hoà giải,Xóm 1,KT", "Hòa giải,Xóm 1,KT")
    expect(reading.rejected).toMatchObject([
      { line: 3, findings: [{ code: "duplicate", values: { firstLine: 2, firstFile: "dang-ky.csv" } }] }
    ])
  })

  it("an id that stands for two models is refused the second time", () => {
    const reading = registrationsFrom(
      "Mã,Tên mô hình,Đơn vị,Lĩnh vực",
      "m1,Nuôi cá,Xóm 1,KT",
      "M1,Camera,Xóm 2,KT"
    )
    expect(reading.rejected).toMatchObject([{ line: 3, findings: [{ code: "duplicate-id" }] }])
  })
})

it("the order of rows changes nothing but lines", () => {
  const rows = [
    GOOD,
    "2,Đường hoa,Xóm 2,VH-XH,Cá nhân,1/3/2024,80%,",
    "3,,Xóm 3,KT,Tập thể,31/02/2024,,",
    "4,Nuôi cá,Xóm 4,KT,,,khoảng 20 hộ,",
    "5,Tủ sách,Xóm 5,VHXH,TT,8/4/2024,,x"
  ]
  const told = (lines: ReadonlyArray<string>): unknown => {
    const reading = registrationsFrom(HEADER, ...lines)
    const codes = reading.findings.map(({ code, before }) => `${code} ${before ?? ""}`).toSorted()
    return {
      names: reading.registrations.map((row) => row.name).toSorted(),
      codes,
      rejected: reading.rejected.length
    }
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(told(shuffled)).toEqual(told(rows))
    })
  )
})
