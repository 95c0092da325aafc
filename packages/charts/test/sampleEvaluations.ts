import { type Campaign, type Evaluation, evaluate } from "@dvk/core"
import { campaignOf, registration, sheet } from "../../../test/sample/sampleCampaign.ts"

/** Every model with the same marks of one judge, so that names and borders are what differs. */
export const campaignWith = (
  models: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly unitName?: string
    readonly mark: number
  }>,
  places: number
): Campaign =>
  campaignOf({
    registrations: models.map(({ id, name, unitName }) =>
      registration(id, { name, unitName: unitName ?? "Chi bộ xóm 1" })
    ),
    sheets: models.map(({ id, mark }) => sheet(id, "J1", [mark, mark, mark, mark, mark])),
    file: { shortlist: { size: places } }
  })

/** A is selected; B, C and D share rank 2 across the cut of two places; E is below. */
export const tiedAtCut = (): Evaluation =>
  evaluate(
    campaignWith(
      [
        { id: "A", name: "Tuyến đường hoa", mark: 92 },
        { id: "B", name: "Hạ Long xanh", mark: 85 },
        { id: "C", name: "Hà Nội xanh", mark: 85 },
        { id: "D", name: "Hà Nam xanh", mark: 85 },
        { id: "E", name: "Camera an ninh", mark: 70 }
      ],
      2
    )
  )

/** The same campaign with its lists the other way round. */
export const reversed = (campaign: Campaign): Campaign => ({
  ...campaign,
  registrations: campaign.registrations.toReversed()
})

/** All texts of an SVG in drawing order, as a reader sees them. */
export const textsOf = (svg: string): ReadonlyArray<string> =>
  [...svg.matchAll(/>([^<>]+)<\//g)].map(([, text = ""]) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&nbsp;", "\u00A0")
      .replaceAll("&amp;", "&")
  )
