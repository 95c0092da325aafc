import { isoDate } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { readResults } from "../../src/results/readResults.ts"
import { bytesOf } from "../sample/reading.ts"

/** Lines joined by LF, read as results that were due before 05/9/2024. */
const read = (...lines: ReadonlyArray<string>) =>
  readResults({
    file: "ket-qua.csv",
    bytes: bytesOf(lines.join("\n")),
    resultsDeadline: isoDate(2024, 9, 5)
  })

const codes = (reading: ReturnType<typeof read>) =>
  reading.findings.map(({ line, code }) => `${line ?? "-"} ${code}`)

describe("a list of results", () => {
  it("has a row a model and target, cell by cell", () => {
    const reading = read(
      "STT;Mã mô hình;Tên mô hình;Đơn vị;Chỉ tiêu;Mức đăng ký;Kết quả đạt được;Đơn vị tính;Số hộ tham gia;Tổng số hộ;Văn bản công nhận;Minh chứng;Kiểm tra;Ngày kiểm tra;Số xóm làm theo;Ngày báo cáo",
      "1;A;Đường hoa;Xóm 1;Trồng hoa;100;125,5;m;80;142;05-QĐ/ĐU;Ảnh chụp;Đúng như báo cáo;20/8/2024;3 xóm;1/9/2024"
    )
    expect(codes(reading)).toEqual([])
    expect(reading).toMatchObject({ kind: "results", outcome: "imported", rejected: [] })
    expect(reading.results).toEqual([
      {
        modelRef: { id: "A", name: "Đường hoa", unit: "Xóm 1" },
        target: "Trồng hoa",
        registered: 1_000_000,
        actual: 1_255_000,
        measure: "m",
        participants: { count: 80, of: "household" },
        population: { count: 142, of: "household" },
        recognitionDocument: "05-QĐ/ĐU",
        evidence: "Ảnh chụp",
        inspection: "Đúng như báo cáo",
        inspectedOn: "2024-08-20",
        replicas: 3,
        reportedOn: "2024-09-01",
        origin: { file: "ket-qua.csv", line: 2, sheetRow: 2 }
      }
    ])
    expect([...reading.columns]).toHaveLength(12)
  })

  it.each([
    "Ma mo hinh,Ten mo hinh,Ket qua dat duoc",
    "Model id,Model name,Actual",
    "MÃ MÔ HÌNH,TÊN MÔ HÌNH,KẾT QUẢ THỰC HIỆN",
    "Mã số,Mô hình,Thực hiện được"
  ])("is known by its header: %s", (header) => {
    expect(read(header, "A,Đường hoa,5").results).toMatchObject([{ modelRef: { id: "A" }, actual: 50_000 }])
  })

  it("says what is late, and takes it all the same: the deadline is exclusive", () => {
    const header = "Mã mô hình,Kết quả đạt được,Ngày báo cáo"
    const reading = read(header, "A,1,04/9/2024", "B,1,05/9/2024")
    expect(reading.results).toHaveLength(2)
    expect(reading.findings).toMatchObject([
      { code: "late-result", line: 3, values: { deadline: "2024-09-05" } }
    ])
  })

  it("takes a measure from its column or from behind a figure, and never compares two", () => {
    const header = "Mã mô hình,Mức đăng ký,Kết quả đạt được,Đơn vị tính"
    const reading = read(header, "A,2 km,3 KM,", "B,2,3 km,m", "C,2,3,")
    expect(reading.results.map(({ registered, actual, measure }) => [registered, actual, measure])).toEqual([
      [20_000, 30_000, "km"],
      [20_000, null, "m"],
      [20_000, 30_000, null]
    ])
    expect(reading.findings).toMatchObject([
      { code: "bad-number", line: 3, before: "3 km", values: { expected: "same-measure" } }
    ])
  })

  it("leaves a cell empty that it cannot read, and says so", () => {
    const reading = read(
      "Mã mô hình,Kết quả đạt được,Số nơi làm theo,Ngày báo cáo,Số hộ tham gia",
      "A,gần xong,vài xóm,31/02/2024,80%"
    )
    expect(reading.results).toMatchObject([
      { actual: null, replicas: null, reportedOn: null, participants: null }
    ])
    expect(reading.findings.map(({ code, column }) => [code, column])).toEqual([
      ["bad-number", "Kết quả đạt được"],
      ["bad-number", "Số hộ tham gia"],
      ["bad-number", "Số nơi làm theo"],
      ["bad-date", "Ngày báo cáo"]
    ])
  })

  it("doubts a point before three digits, and says what it took it for", () => {
    const reading = read("Mã mô hình,Mức đăng ký,Kết quả đạt được", "A,1.250 m,950 m")
    expect(reading.findings).toMatchObject([{ code: "thousands-mark", before: "1.250 m", after: "1250" }])
  })

  it("does not ask where both figures have such a point: their share is the same either way", () => {
    const reading = read("Mã mô hình,Mức đăng ký,Kết quả đạt được", "A,1.250,1.300")
    expect(reading.results).toMatchObject([{ registered: 12_500_000, actual: 13_000_000 }])
    expect(reading.findings).toEqual([])
  })

  it("passes over rows that report nothing: a form not filled in, totals, signatures", () => {
    const reading = read(
      "Mã mô hình,Tên mô hình,Chỉ tiêu,Mức đăng ký,Kết quả đạt được",
      "A,Đường hoa,Trồng hoa,100,",
      "B,Camera,,3,3",
      "Tổng cộng,,,103,3",
      ",,,,",
      ',,,,"Nghĩa Thái, ngày 02 tháng 9 năm 2024"',
      ",Người lập biểu,,,Trưởng Khối",
      "Nguyễn Văn An,,,,Trần Thị Bình"
    )
    expect(reading.results.map(({ modelRef }) => modelRef.id)).toEqual(["B"])
    expect(reading.rejected).toEqual([])
    expect(reading.findings.map(({ line, values }) => [line, values["reason"]])).toEqual([
      [2, "unfilled"],
      [4, "total"],
      [6, "footer"],
      [7, "footer"],
      [8, "footer"]
    ])
  })

  it("refuses a row that reports something of no model", () => {
    const reading = read("Mã mô hình,Kết quả đạt được", ",5", "B,5")
    expect(reading.results).toHaveLength(1)
    expect(reading.rejected).toMatchObject([{ line: 2, findings: [{ code: "missing-model" }] }])
  })

  it("takes ditto marks for the model above", () => {
    const reading = read("Mã mô hình,Chỉ tiêu,Kết quả đạt được", "A,Trồng hoa,5", '"""",Quét vôi,6')
    expect(reading.results.map(({ modelRef, target }) => [modelRef.id, target])).toEqual([
      ["A", "Trồng hoa"],
      ["A", "Quét vôi"]
    ])
  })

  it("is refused as a whole where it tells nothing that was reached", () => {
    expect(read("Mã mô hình,Tên mô hình,Ghi chú", "A,Đường hoa,x")).toMatchObject({
      outcome: "refused",
      results: []
    })
  })
})
