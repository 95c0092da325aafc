import { finding } from "@dvk/core"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { campaignFile } from "../../../../test/sample/sampleCampaign.ts"
import { readYaml } from "../../src/folder/readYaml.ts"
import { statementLines } from "../../src/folder/statementLines.ts"

const text = `format: 1
shortlist:
  size: 3
  award:
    form: giay-khen
    decidedOn: 2025-12-20
  quotas:
    - { by: unit, max: 1 }
    - by: unit
      is: Thôn Đoài
      min: 1
`

const lines = statementLines(
  Result.getOrThrow(readYaml("campaign.yaml", new TextEncoder().encode(text))),
  campaignFile({
    shortlist: {
      size: 3,
      award: { form: "giay-khen", decidedOn: "2025-12-20" },
      quotas: [
        { by: "unit", max: 1 },
        { by: "unit", is: "Thôn Đoài", min: 1 }
      ]
    }
  })
)

test("a quota for nobody and an award that there is not have the line on which they are stated", () => {
  expect(
    lines(finding("unknown-quota-value", {}, { by: "unit", is: "Thôn Đoài", nearest: "" }))
  ).toMatchObject({ file: "campaign.yaml", line: 10 })
  expect(lines(finding("unknown-award-form", {}, { id: "giay-khen", known: [], nearest: "" }))).toMatchObject(
    {
      file: "campaign.yaml",
      line: 5
    }
  )
})

test("a quota that was only tried, and all that is about something else, has none", () => {
  const tried = finding("unknown-quota-value", {}, { by: "unit", is: "Thôn Đông", nearest: "" })
  const other = finding("no-scores", {}, { models: 3 })
  expect([lines(tried), lines(other)]).toEqual([tried, other])
})
