import { calendarIcs } from "@dvk/documents"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { campaignFile } from "../../../../test/sample/sampleCampaign.ts"
import { icsText } from "../../src/calendar/icsLine.ts"

const octets = (text: string): number => new TextEncoder().encode(text).length

test("no line has more than 75 octets, and unfolding and unescaping give the text back (RFC 5545, 3.1, 3.3.11)", () => {
  const letters = fc.constantFrom("ế", "ơ", "a", " ", ",", ";", "\\", "\n", "😀", "“")
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 200 }), (text) => {
      const lines = icsText("SUMMARY", text).split("\r\n")
      expect(lines.pop()).toBe("")
      for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75)
      for (const line of lines.slice(1)) expect(line.startsWith(" ")).toBe(true)
      const value = [lines[0] ?? "", ...lines.slice(1).map((line) => line.slice(1))]
        .join("")
        .slice("SUMMARY:".length)
      expect(value.replace(/\\(.)/g, (_, mark: string) => (mark === "n" ? "\n" : mark))).toBe(text)
    })
  )
})

test("control characters never reach the file: a tab may", () => {
  expect(icsText("SUMMARY", "a\u0000b\u001bc\td")).toBe("SUMMARY:abc\td\r\n")
})

test("an event stands on the last day in time and keeps its id when its words change", () => {
  const duty = {
    id: "nam",
    what: "Báo cáo năm",
    before: "2025-01-01",
    from: ["xã", "chi bộ"],
    to: "UBND huyện",
    clause: "mục IV"
  }
  const lines = (changes: object = {}) =>
    calendarIcs(
      { file: campaignFile({ duties: [{ ...duty, ...changes }] }), units: null, committee: null },
      "vi"
    )
      .replaceAll("\r\n ", "")
      .split("\r\n")
  expect(lines()).toContain("DTSTART;VALUE=DATE:20241231")
  expect(lines()).toContain("SUMMARY:Ngày cuối: Báo cáo năm (trước ngày 01/01/2025)")
  expect(lines()).toContain(
    "DESCRIPTION:Chiến dịch thử\\nNơi thực hiện: xã\\; chi bộ\\nGửi UBND huyện\\nmục IV"
  )
  const uid = (all: ReadonlyArray<string>) => all.find((line) => line.startsWith("UID:"))
  expect(uid(lines({ what: "Báo cáo tổng kết" }))).toBe(uid(lines()))
  expect(uid(lines({ id: "khac" }))).not.toBe(uid(lines()))
})
