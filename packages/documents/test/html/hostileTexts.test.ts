import { type Delivery, finding, JudgeId, parseIsoDate } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { reportOf, section, seen, unit } from "./reportOf.ts"

const hostile: ReadonlyArray<readonly [kind: string, text: string]> = [
  ["a script", "<script>alert(1)</script>"],
  ["a formula", '=HYPERLINK("http://x.example","bấm")'],
  ["the end of an attribute", `"><img src=x onerror=alert(1)>`],
  ["the end of a style sheet", "]]></style><b>"],
  ["the end of a title", "</title><svg onload=alert(1)>"],
  ["entities", "&lt;không phải thẻ&gt;"]
]

/** The text wherever a person may have typed one. */
const campaign = (text: string) =>
  campaignOf({
    file: {
      title: text,
      organiser: { name: text },
      sample: true,
      shortlist: { size: 1 },
      reports: ["reports/*.csv"],
      duties: [
        { what: text, before: "2024-05-01", from: [text], to: text, via: text, line: text, clause: text },
        { id: "tn", what: text, kind: "activity", before: "2024-06-01", from: ["units"] }
      ]
    },
    registrations: [
      registration("A", { name: text, unitName: text }),
      registration("B", { name: text, unitName: text }),
      registration("C", { name: text, unitName: text, content: null })
    ],
    sheets: [sheet("A", "J1", [90, 90, 90, 90, 90]), sheet("B", "J1", [80, 80, 80, 80, 80])],
    units: [{ ...unit("u9", text), kind: "xóm" }],
    deliveries: [told(text)],
    committee: [
      { id: JudgeId("J1"), name: text, role: text, unit: null, areas: [text], team: text, conflicts: [] }
    ]
  })

const told = (text: string): Delivery => ({
  party: { kind: "body", name: text },
  duty: "tn",
  on: parseIsoDate("2024-04-02"),
  document: text,
  note: text,
  activity: {
    hamlets: [text],
    day: null,
    partners: [text],
    content: text,
    people: 5,
    cost: 1000,
    funding: text,
    road: text,
    length: 10
  },
  origin: { file: text, line: 2, sheetRow: 2 }
})

const page = (text: string): string =>
  reportOf(campaign(text), "vi", {
    findings: [
      finding("bad-name", { file: text, line: 2, column: text, before: text }),
      finding("missing-score", { judge: "J1", model: "A", column: text })
    ],
    charts: [
      {
        id: "bars",
        title: text,
        alt: text,
        svg: `<svg width="10" height="20"></svg>`,
        table: { heads: [text], rows: [[text]] },
        rowEnds: [20]
      }
    ],
    viewer: { vega: "", vegaEmbed: "" },
    on: parseIsoDate("2024-05-10")
  })

describe("text typed by others", () => {
  it.each(hostile)("is shown as text everywhere: %s", (_, text) => {
    expect(tags(page(text))).toEqual(tags(page("Vô hại")))
    const plain = text.trim().replace(/\s+/g, " ")
    expect(occurrences(seen(page(text)), plain)).toBe(occurrences(seen(page("Vô hại")), "Vô hại"))
  })

  it("stands whole where it is a name, however long; a sentence may quote less of it", () => {
    const long = `${"Rất dài ".repeat(400)}hết`
    expect(occurrences(outsideFindings(page(long)), long)).toBe(
      occurrences(outsideFindings(page("Vô hại")), "Vô hại")
    )
  })
})

const outsideFindings = (whole: string): string => seen(whole.replace(section(whole, "findings"), ""))

const occurrences = (whole: string, part: string): number => whole.split(part).length - 1

/** The page's tags with the names of their attributes: what a text must not be able to change. */
const tags = (page: string): ReadonlyArray<string> =>
  [...page.matchAll(/<\/?[a-z][^<>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ""))
