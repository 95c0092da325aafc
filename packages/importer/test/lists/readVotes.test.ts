import { expect, it } from "vitest"
import { readVotes } from "../../src/lists/readVotes.ts"
import { bytesOf } from "../sample/reading.ts"

const reading = (...texts: ReadonlyArray<string>) => readVotes("votes.csv", bytesOf(texts.join("\n")))

it("reads how the committee voted on each model; what is not stated is nobody", () => {
  expect(
    reading("Mã mô hình,Hình thức,Có mặt,Tán thành,Không tán thành", "m1,Phiếu kín,9,7,2").rows
  ).toMatchObject([{ model: "m1", ballot: "secret", present: 9, for: 7, against: 2, blank: 0 }])
})

it("says once of each needed count that it is blank or no number, and refuses the row", () => {
  const { rows, findings } = reading("Mã mô hình,Có mặt,Tán thành", "m1,ba,2", "m2,3,")
  expect(rows).toEqual([])
  expect(findings).toMatchObject([
    { code: "bad-value", line: 2, column: "Có mặt", before: "ba" },
    { code: "missing-id", line: 3, column: "Tán thành" }
  ])
})
