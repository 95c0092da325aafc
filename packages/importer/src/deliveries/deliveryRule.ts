import { aliasMatcher, type ColumnRule } from "../table/ColumnRule.ts"
import { headerKey } from "../table/headerKey.ts"
import { deliveryAliases } from "./deliveryAliases.ts"

/** How the header of a log of reports is recognised where the campaign names the file: it says who sent something. */
export const deliveryRule: ColumnRule = {
  match: aliasMatcher(deliveryAliases, headerKey),
  // By the header that people know: "party" is no column of theirs.
  missing: (keys) => (namesParty(keys) ? [] : deliveryAliases.party.slice(0, 1)),
  required: new Set(["party", "member"])
}

/** What only a log says of something that was done on the ground. */
const OF_ACTIVITY = ["hamlets", "partners", "people", "cost", "funding", "road", "length"]
const ENOUGH = 2

/**
 * The same for a file that may hold anything: it says who, and either which report came in when, or what was done on
 * which day with enough about it. Lists of models have days and costs, too.
 */
export const logRule: ColumnRule = {
  ...deliveryRule,
  missing: (keys) => [
    ...deliveryRule.missing(keys, () => []),
    ...(tellsOfReports(keys) || tellsOfActivities(keys) ? [] : deliveryAliases.duty.slice(0, 1))
  ]
}

const namesParty = (keys: ReadonlySet<string>): boolean => keys.has("party") || keys.has("member")

const tellsOfReports = (keys: ReadonlySet<string>): boolean =>
  keys.has("duty") && (keys.has("on") || keys.has("document"))

const tellsOfActivities = (keys: ReadonlySet<string>): boolean =>
  keys.has("day") && keys.has("content") && OF_ACTIVITY.filter((key) => keys.has(key)).length >= ENOUGH
