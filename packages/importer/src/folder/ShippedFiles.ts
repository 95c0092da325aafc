import * as Context from "effect/Context"

/** What comes with dvk. Where that lies, the app knows. */
export class ShippedFiles extends Context.Service<
  ShippedFiles,
  {
    /** A folder with the rubrics, one `<id>.yaml` each. */
    readonly rubrics: string
    /** The file of award rules. */
    readonly awards: string
  }
>()("@dvk/importer/ShippedFiles") {}
