import type { Problem } from "../schema/Problem.ts"
import type { RubricFile } from "./RubricFile.ts"
import { unknownId } from "./unknownId.ts"

/** Gates for levels that the rubric does not have. */
export const gateProblems = (file: RubricFile): ReadonlyArray<Problem> => {
  const known = file.levels.map(({ id }) => id)
  return file.gates.flatMap(({ levels = [] }, at) =>
    levels.flatMap((id, of) =>
      known.some((one) => one === id) ? [] : [unknownId(["gates", at, "levels", of], id, known)]
    )
  )
}
