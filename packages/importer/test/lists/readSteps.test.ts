import { describe, expect, it } from "vitest"
import { readSteps } from "../../src/lists/readSteps.ts"
import { bytesOf } from "../sample/reading.ts"

const lines = (...texts: ReadonlyArray<string>): Uint8Array => bytesOf(texts.join("\n"))

const kinds = (...written: ReadonlyArray<string>) =>
  readSteps("steps.csv", lines("Mã mô hình,Bước", ...written.map((text) => `A,${text}`))).rows.map(
    ({ kind }) => kind
  )

describe("a list of steps", () => {
  it("tells of each model what became of it, when, by which paper of whom", () => {
    const reading = readSteps(
      "steps.csv",
      lines(
        "Mã mô hình,Tên mô hình,Đơn vị,Bước,Ngày,Số văn bản,Cơ quan,Cấp,Ghi chú",
        "A,Đường hoa,Xóm 1,Được công nhận,10/12/2022,12-QĐ/UBND,UBND xã,Cơ sở,",
        ",Camera an ninh,Xóm 2,Kiểm tra,,,,,Đúng như báo cáo"
      )
    )
    expect(reading.findings).toEqual([])
    expect(reading.rows).toMatchObject([
      {
        modelRef: { id: "A", name: "Đường hoa", unit: "Xóm 1" },
        kind: "recognised",
        on: "2022-12-10",
        document: "12-QĐ/UBND",
        body: "UBND xã",
        level: "Cơ sở",
        note: null
      },
      {
        modelRef: { name: "Camera an ninh", unit: "Xóm 2" },
        kind: "inspected",
        on: null,
        note: "Đúng như báo cáo"
      }
    ])
  })

  it("knows the words people use, with and without diacritics, and the English ones", () => {
    expect(
      kinds("Đăng ký", "đang thực hiện", "THẨM ĐỊNH", "cong nhan", "Điển hình tiêu biểu", "Biểu dương")
    ).toEqual(["registered", "under-way", "appraised", "recognised", "exemplar", "commended"])
    expect(kinds("Củng cố", "Nhân rộng", "duy tri", "Nâng cấp", "Tạm dừng", "Giám sát")).toEqual([
      "kept",
      "kept",
      "kept",
      "raised",
      "stopped",
      "inspected"
    ])
    expect(kinds("Ngừng", "dung han", "Không duy trì")).toEqual(["stopped", "stopped", "stopped"])
    expect(kinds("recognized", "Under way", "discontinue")).toEqual(["recognised", "under-way", "stopped"])
  })

  it("refuses a step that is none, with the nearest, and a row without a model", () => {
    const reading = readSteps(
      "steps.csv",
      lines("Mã mô hình,Bước", "A,Được công nhậm", ",Dừng", "A,", "A,Duy trì")
    )
    expect(reading.rows.map(({ kind }) => kind)).toEqual(["kept"])
    expect(reading.findings).toMatchObject([
      { code: "unknown-step", line: 2, column: "Bước", values: { nearest: "Được công nhận" } },
      { code: "missing-id", line: 3, column: "Mã mô hình" },
      { code: "missing-id", line: 4, column: "Bước" }
    ])
  })

  it("without a column for the model or for the step is no list of steps", () => {
    expect(readSteps("steps.csv", lines("Bước,Ngày", "Dừng,01/01/2024")).outcome).toBe("refused")
    expect(readSteps("steps.csv", lines("Mã mô hình,Ngày", "A,01/01/2024")).outcome).toBe("refused")
  })

  it("does not take a better model for one that was raised to another level", () => {
    const { rows, findings } = readSteps("steps.csv", lines("Mã mô hình,Bước", "A,Nâng cao"))
    expect(rows).toEqual([])
    expect(findings).toMatchObject([{ code: "unknown-step" }])
  })

  it("reads a day that is none as no day, and says so", () => {
    const reading = readSteps("steps.csv", lines("Mã mô hình;Bước;Ngày", "A;Duy trì;31/02/2024"))
    expect(reading.rows).toMatchObject([{ on: null }])
    expect(reading.findings).toMatchObject([{ code: "bad-date", before: "31/02/2024" }])
  })
})
