import { aliasMatcher, type ColumnRule } from "../table/ColumnRule.ts"
import { headerKey } from "../table/headerKey.ts"
import { registrationAliases } from "./registrationAliases.ts"

/** How the header of a list of registrations is recognised: it names the model, its unit and its field. */
export const registrationRule: ColumnRule = {
  match: aliasMatcher(registrationAliases, headerKey),
  missing: (keys) => [
    ...(keys.has("name") || keys.has("nameOrContent") ? [] : ["name"]),
    ...(keys.has("unit") || keys.has("address") ? [] : ["unit"]),
    ...(keys.has("field") ? [] : ["field"])
  ],
  required: new Set(["name", "unit", "field"])
}
