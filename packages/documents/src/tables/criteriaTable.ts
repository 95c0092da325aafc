import { type Evaluation, FIXED_POINT_UNIT, rational, toDecimalString } from "@dvk/core"
import type { TidyTable } from "./TidyTable.ts"

/** The criteria that were applied, in the rubric's order. */
export const criteriaTable = ({ campaign }: Evaluation) =>
  ({
    columns: [
      { name: "criterion", type: "text" },
      { name: "titleVi", type: "text" },
      { name: "titleEn", type: "text" },
      { name: "clause", type: "text" },
      { name: "share", type: "decimal", unit: "points" },
      { name: "lowest", type: "decimal", unit: "points" },
      { name: "highest", type: "decimal", unit: "points" },
      { name: "minimum", type: "decimal", unit: "points" },
      { name: "minimumFor", type: "text" }
    ],
    rows: campaign.rubric.criteria.map(({ id, title, clause, share, lowest, highest, minimum }) => [
      id,
      title.vi,
      title.en,
      clause,
      decimal(share),
      decimal(lowest),
      decimal(highest),
      minimum === null ? null : decimal(minimum.score),
      minimum?.purpose ?? null
    ])
  }) as const satisfies TidyTable

const decimal = (units: number): string => toDecimalString(rational(units, FIXED_POINT_UNIT))
