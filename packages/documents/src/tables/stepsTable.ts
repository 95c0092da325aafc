import { type Evaluation, historyOf } from "@dvk/core"
import { byName } from "../html/modelOrder.ts"
import type { TidyTable } from "./TidyTable.ts"

/** Every step in the life of every model, in order, those that only the form or a report of results tells among them. */
export const stepsTable = ({ campaign }: Pick<Evaluation, "campaign">) =>
  ({
    columns: [
      { name: "model", type: "text" },
      { name: "name", type: "text" },
      { name: "unit", type: "text" },
      { name: "step", type: "text" },
      { name: "on", type: "date" },
      { name: "document", type: "text" },
      { name: "body", type: "text" },
      { name: "level", type: "text" },
      { name: "note", type: "text" },
      { name: "implied", type: "boolean" }
    ],
    rows: campaign.registrations
      .toSorted(byName)
      .flatMap((registration) =>
        historyOf(campaign, registration).map(({ kind, on, document, body, level, note, implied }) => [
          registration.id,
          registration.name,
          registration.unitName,
          kind,
          on,
          document,
          body,
          level,
          note,
          implied
        ])
      )
  }) as const satisfies TidyTable
