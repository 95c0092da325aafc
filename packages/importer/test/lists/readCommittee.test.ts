import { expect, it } from "vitest"
import { readCommittee } from "../../src/lists/readCommittee.ts"
import { bytesOf } from "../sample/reading.ts"

const lines = (...texts: ReadonlyArray<string>): Uint8Array => bytesOf(texts.join("\n"))

it("committee.csv lists members with areas and declared conflicts", () => {
  const reading = readCommittee(
    "committee.csv",
    lines(
      "Mã,Họ và tên,Chức vụ,Đơn vị,Lĩnh vực phụ trách,Xung đột lợi ích",
      "J1,Nguyễn Văn A,Trưởng ban,Đảng ủy,Kinh tế; Xóm 1,m-01|Xóm 3"
    )
  )
  expect(reading.rows).toMatchObject([
    {
      id: "J1",
      name: "Nguyễn Văn A",
      role: "Trưởng ban",
      unit: "Đảng ủy",
      areas: ["Kinh tế", "Xóm 1"],
      conflicts: ["m-01", "Xóm 3"]
    }
  ])
})
