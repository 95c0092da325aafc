import type { FieldId } from "../identifiers.ts"
import type { Level, SubjectKind } from "../rubric/Rubric.ts"
import type { MarginSide } from "./marginParts.ts"
import type { SummaryGroup, SummaryMargins } from "./UnitSummary.ts"

/** A side from which figures are divided: by field, by kind of subject, or by level. */
export interface GroupSide<Key> {
  readonly keyOf: (group: SummaryGroup) => Key | null
  readonly marginsOf: (
    margins: SummaryMargins
  ) => ReadonlyArray<{ readonly key: Key; readonly registered: number | null }>
  /** The side of margins that it is; null where margins do not have it. */
  readonly margin: MarginSide | null
}

export const fieldSide: GroupSide<FieldId> = {
  keyOf: ({ field }) => field,
  marginsOf: ({ fields }) => fields.map(({ field, registered }) => ({ key: field, registered })),
  margin: "fields"
}

export const subjectKindSide: GroupSide<SubjectKind> = {
  keyOf: ({ subjectKind }) => subjectKind,
  marginsOf: ({ subjectKinds }) =>
    subjectKinds.map(({ subjectKind, registered }) => ({ key: subjectKind, registered })),
  margin: "subjectKinds"
}

export const levelSide: GroupSide<Level> = {
  keyOf: ({ level }) => level,
  marginsOf: () => [],
  margin: null
}
