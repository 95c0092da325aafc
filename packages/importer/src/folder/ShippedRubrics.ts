import * as Context from "effect/Context"

/** The folder with the rubrics that come with dvk, one `<id>.yaml` each. Where that is, the app knows. */
export class ShippedRubrics extends Context.Service<ShippedRubrics, { readonly folder: string }>()(
  "@dvk/importer/ShippedRubrics"
) {}
