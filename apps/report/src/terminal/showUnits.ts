import type { UnitAddition } from "@dvk/importer"
import { importText, type Language } from "@dvk/messages"

/** What `--accept-unit` adds to the list of units, one line a name. */
export const unitLines = (
  file: string,
  additions: ReadonlyArray<UnitAddition>,
  committed: boolean,
  language: Language
): ReadonlyArray<string> =>
  additions.length === 0
    ? [importText.unitsKnown[language](file)]
    : additions.map(({ name, id, unitName, isNew }) =>
        isNew
          ? importText.newUnit[language](name, id, file, committed)
          : importText.otherName[language](name, unitName, file, committed)
      )
