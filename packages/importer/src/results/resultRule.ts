import { aliasMatcher, type ColumnRule, nearAliasMatcher } from "../table/ColumnRule.ts"
import { headerKey } from "../table/headerKey.ts"
import { resultAliases } from "./resultAliases.ts"

/** Columns that no other list has: two of them make a list of results, and so does `actual` alone. */
const OWN = ["actual", "registered", "evidence", "inspection", "inspectedOn", "replicas", "reportedOn"]
const ENOUGH = 2

/** How many columns of a header only a list of results has. */
export const ownColumns = (keys: ReadonlySet<string>): number => OWN.filter((key) => keys.has(key)).length

/** How the header of a list of results is recognised: it names the model, and something that was reached. */
export const resultRule: ColumnRule = {
  match: aliasMatcher(resultAliases, headerKey),
  matchNearly: nearAliasMatcher(resultAliases, headerKey),
  missing: (keys) => [
    ...(keys.has("model") || keys.has("name") ? [] : ["model"]),
    ...(keys.has("actual") || ownColumns(keys) >= ENOUGH ? [] : ["actual"])
  ],
  required: new Set(["model", "name", "unit", "registered", "actual"])
}
