import { type Evaluation, groundOf, type IsoDate, partyId, partyName } from "@dvk/core"
import type { TidyTable } from "./TidyTable.ts"

/** What was done on the ground, a row as the log has it: sums over rows count nothing twice. */
export const activitiesTable = ({ campaign }: Evaluation, on: IsoDate | null) =>
  ({
    columns: [
      { name: "day", type: "date" },
      { name: "hamlets", type: "text" },
      { name: "party", type: "text" },
      { name: "id", type: "text" },
      { name: "from", type: "text" },
      { name: "partners", type: "text" },
      { name: "content", type: "text" },
      { name: "people", type: "integer", unit: "people" },
      { name: "cost", type: "integer", unit: "dong" },
      { name: "funding", type: "text" },
      { name: "road", type: "text" },
      { name: "length", type: "integer", unit: "metres" },
      { name: "duty", type: "text" },
      { name: "document", type: "text" },
      { name: "file", type: "text" },
      { name: "line", type: "integer" }
    ],
    rows: groundOf(campaign, on).rows.map(({ party, activity, duty, document, origin }) => [
      activity.day,
      textOf(activity.hamlets),
      party.kind,
      partyId(party),
      partyName(party),
      textOf(activity.partners),
      activity.content,
      activity.people,
      activity.cost,
      activity.funding,
      activity.road,
      activity.length,
      duty,
      document,
      origin.file,
      origin.line
    ])
  }) as const satisfies TidyTable

const textOf = (names: ReadonlyArray<string>): string | null => (names.length === 0 ? null : names.join("; "))
