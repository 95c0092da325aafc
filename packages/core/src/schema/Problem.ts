import type { FindingValue } from "../finding/Finding.ts"
import type { FindingCode } from "../finding/FindingCode.ts"

/** Where in a nested value: keys and indexes from the root. The importer turns it into a line. */
export type Path = ReadonlyArray<string | number>

/** Something wrong in a YAML or JSON value. It becomes a Finding once its file and line are known. */
export interface Problem {
  readonly code: FindingCode
  readonly path: Path
  readonly values: Readonly<Record<string, FindingValue>>
}

/** `criteria.2.weight`, counted from 1 as people count. */
export const pathText = (path: Path): string =>
  path.map((step) => (typeof step === "number" ? String(step + 1) : step)).join(".")
