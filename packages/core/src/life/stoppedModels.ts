import type { Campaign } from "../campaign/Campaign.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import type { ModelId } from "../identifiers.ts"

/**
 * The models that were stopped, of which nobody asks anything more.
 *
 * @param until what is dated later has not happened yet; null takes all. A stop without a day counts.
 */
export const stoppedModels = (
  { steps }: Pick<Campaign, "steps">,
  until: IsoDate | null = null
): ReadonlySet<ModelId> =>
  new Set(
    steps.flatMap(({ kind, model, on }) =>
      kind === "stopped" && (until === null || on === null || on <= until) ? [model] : []
    )
  )
