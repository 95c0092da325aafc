import { type Finding, JudgeId, type Member, type Unit, UnitId } from "@dvk/core"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import type { ListContent } from "../lists/listSheet.ts"
import type { MemberRow } from "../lists/readCommittee.ts"
import type { ListReading } from "../lists/readList.ts"
import type { UnitRow } from "../lists/readUnits.ts"
import { openGrids } from "../opening/openGrids.ts"
import { CampaignUnreadable } from "./CampaignUnreadable.ts"
import { readBytes } from "./readBytes.ts"
import type { UnitDirectory } from "./UnitDirectory.ts"
import { unknownUnit } from "./unknownUnit.ts"

/** Rows of a list, with what was odd about its file; null where there is no list, or nothing in it yet. */
export interface ListRows<Row> {
  readonly rows: ReadonlyArray<Row> | null
  readonly findings: ReadonlyArray<Finding>
}

const asWarning = (finding: Finding): Finding => ({ ...finding, severity: "warning" })

/**
 * Reads one of the campaign's own lists. One that cannot be read stops the campaign: without its committee or its
 * decisions a ranking would look right and be wrong. A list with a header and no rows, as `dvk new` leaves it, is
 * one that is not filled in yet: a warning, and the campaign goes on as if there were none.
 *
 * @param pending bytes that are about to be written in the place of the file
 */
export const readOwnList = Effect.fnUntraced(function* <Row>(
  folder: string,
  file: string | undefined,
  read: (file: string, content: ListContent) => ListReading<Row>,
  pending: Uint8Array | null = null
): Effect.fn.Return<ListRows<Row>, CampaignUnreadable, FileSystem.FileSystem | Path.Path> {
  if (file === undefined) return { rows: null, findings: [] }
  const path = yield* Path.Path
  const bytes =
    pending ??
    (yield* readBytes(path.resolve(folder, file), file).pipe(
      Effect.mapError((problem) => new CampaignUnreadable({ findings: [problem] }))
    ))
  const grids = yield* openGrids(file, bytes).pipe(
    Effect.mapError((problem) => new CampaignUnreadable({ findings: [problem] }))
  )
  const list = read(file, grids ?? bytes)
  const empty = list.findings.length > 0 && list.findings.every((entry) => entry.code === "no-rows")
  if (list.outcome === "refused" && !empty) return yield* new CampaignUnreadable({ findings: list.findings })
  if (empty) return { rows: null, findings: list.findings.map(asWarning) }
  return { rows: list.rows, findings: list.findings }
})

/** Lines of units.csv as units. A parent or successor that the list does not name stays as written. */
export const unitsOf = (rows: ReadonlyArray<UnitRow>): ReadonlyArray<Unit> => {
  const ids = new Map(rows.map((row) => [row.name, row.id]))
  const unitId = (name: string | null): UnitId | null =>
    name === null ? null : UnitId(ids.get(name) ?? name)
  return rows.map(({ origin: _, ...row }) => ({
    ...row,
    id: UnitId(row.id),
    minimum: row.minimum ?? 0,
    parent: unitId(row.parent),
    successor: unitId(row.successor)
  }))
}

/** Lines of committee.csv as members; units and conflicts are looked up among the units. */
export const membersOf = (rows: ReadonlyArray<MemberRow>, units: UnitDirectory): ReadonlyArray<Member> =>
  rows.map(({ origin: _, ...row }) => ({
    ...row,
    id: JudgeId(row.id),
    unit: row.unit === null ? null : units.find(row.unit).id,
    conflicts: row.conflicts.map((conflict) => {
      const unit = units.find(conflict)
      return unit.known ? unit.id : conflict
    })
  }))

/**
 * Members whose unit the list does not have, where another one is near: such a member would score the models of the
 * own unit. A member of an office that does not take part has no near one, and nothing is said.
 */
export const unknownMemberUnits = (
  rows: ReadonlyArray<MemberRow>,
  units: UnitDirectory
): ReadonlyArray<Finding> =>
  rows.flatMap(({ id, unit, origin }) =>
    unit === null || units.find(unit).known || units.nearest(unit) === null
      ? []
      : [unknownUnit(units, { ...origin, judge: id }, unit)]
  )
