import {
  type Campaign,
  type Duty,
  dayBefore,
  dutiesOf,
  dutiesStated,
  type Evaluation,
  type IsoDate,
  obligedBy,
  type Party,
  type PartyDuty,
  partyId,
  partyName
} from "@dvk/core"
import type { TidyTable, TidyValue } from "./TidyTable.ts"

/** Every duty of every party it obliges; without a day nothing is said of how it stands. */
export const dutiesTable = ({ campaign }: Evaluation, on: IsoDate | null) =>
  ({
    columns: [
      { name: "duty", type: "text" },
      { name: "what", type: "text" },
      { name: "kind", type: "text" },
      { name: "before", type: "date" },
      { name: "lastDay", type: "date" },
      { name: "party", type: "text" },
      { name: "id", type: "text" },
      { name: "from", type: "text" },
      { name: "to", type: "text" },
      { name: "via", type: "text" },
      { name: "line", type: "text" },
      { name: "clause", type: "text" },
      { name: "state", type: "text" },
      { name: "on", type: "date" },
      { name: "documents", type: "text" },
      { name: "daysLate", type: "integer", unit: "days" },
      { name: "daysLeft", type: "integer", unit: "days" },
      { name: "waitsFor", type: "text" }
    ],
    rows:
      on === null
        ? statedOnly(campaign)
        : dutiesOf(campaign, on).map((entry) => [...stated(entry), ...standing(entry)])
  }) as const satisfies TidyTable

type Row = ReadonlyArray<TidyValue>

const statedOnly = (campaign: Campaign): ReadonlyArray<Row> =>
  dutiesStated(campaign.file).flatMap((duty) =>
    obligedBy(duty, campaign).map((party) => [...stated({ duty, party }), ...NO_STANDING])
  )

const NO_STANDING: Row = [null, null, null, null, null, null]

const stated = ({ duty, party }: { readonly duty: Duty; readonly party: Party }): Row => [
  duty.id,
  duty.what,
  duty.kind,
  duty.before,
  dayBefore(duty.before),
  party.kind,
  partyId(party),
  partyName(party),
  duty.to,
  duty.via,
  duty.line,
  duty.clause
]

const standing = ({ state, waitsFor }: PartyDuty): Row => [
  state.kind,
  state.kind === "handed-in" ? state.on : null,
  state.kind === "handed-in" ? state.documents.join("; ") : null,
  "daysLate" in state ? state.daysLate : null,
  "daysLeft" in state ? state.daysLeft : null,
  waitsFor.length === 0 ? null : waitsFor.map(partyName).join("; ")
]
