import type { IsoDate } from "../dates/IsoDate.ts"
import type { FieldId, ModelId, UnitId } from "../identifiers.ts"
import type { Level, SubjectKind } from "../rubric/Rubric.ts"

/** How many take part or live there. Households are compared with households only. */
export interface HeadCount {
  readonly count: number
  readonly of: "household" | "person" | null
}

/** The parts of a registration that a file may or may not have a column for. */
export const registrationColumns = [
  "id",
  "name",
  "unit",
  "place",
  "address",
  "content",
  "field",
  "secondField",
  "subjectKind",
  "level",
  "task",
  "registeredOn",
  "participants",
  "population",
  "targets",
  "recognitionDocument",
  "yearBegun",
  "women",
  "note"
] as const
export type RegistrationColumn = (typeof registrationColumns)[number]

/** Where a registration or sheet was read. Not part of the digest. */
export interface Origin {
  readonly file: string
  readonly line: number
  readonly sheetRow: number
}

/** One registered model. Blank cells and cells that could not be read are null. */
export interface Registration {
  readonly id: ModelId
  readonly name: string
  /** The unit it belongs to: from units.csv where that lists it, else made from name and place. */
  readonly unit: UnitId
  readonly unitName: string
  /** Xã/Phường, Huyện, Tỉnh, joined: part of the unit's identity. */
  readonly place: string | null
  readonly address: string | null
  readonly content: string | null
  readonly field: FieldId
  readonly secondField: FieldId | null
  readonly subjectKind: SubjectKind | null
  readonly level: Level | null
  readonly task: string | null
  readonly registeredOn: IsoDate | null
  readonly participants: HeadCount | null
  readonly population: HeadCount | null
  readonly targets: string | null
  readonly recognitionDocument: string | null
  readonly yearBegun: number | null
  /** The share of women in ten-thousandths, rounded down: 10000 for a woman, 0 for a man, 7000 for seven of ten. */
  readonly women: number | null
  readonly note: string | null
  /** Columns whose cell holds something that could not be read: null here, and yet not blank. In their order above. */
  readonly unread: ReadonlyArray<RegistrationColumn>
  readonly origin: Origin
}
