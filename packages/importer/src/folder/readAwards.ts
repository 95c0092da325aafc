import { type Awards, type Finding, parseAwards } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { CampaignUnreadable } from "./CampaignUnreadable.ts"
import { readBytes } from "./readBytes.ts"
import { findingsOf, readYaml } from "./readYaml.ts"
import { ShippedFiles } from "./ShippedFiles.ts"

/** Award rules with what was odd about their file. */
export interface AwardsReading {
  readonly awards: Awards
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Reads a file of award rules. It fails with `CampaignUnreadable` where the file cannot be read or is refused by
 * `parseAwards`; each fault has its line.
 *
 * @param shown the path as users know it, for messages
 */
export const readAwardsFile = Effect.fnUntraced(function* (path: string, shown: string) {
  const bytes = yield* readBytes(path, shown).pipe(
    Effect.mapError((problem) => new CampaignUnreadable({ findings: [problem] }))
  )
  const yaml = readYaml(shown, bytes)
  if (Result.isFailure(yaml)) return yield* new CampaignUnreadable({ findings: yaml.failure })
  const parsed = parseAwards(yaml.success.value)
  if (Result.isFailure(parsed)) {
    return yield* new CampaignUnreadable({ findings: findingsOf(yaml.success, parsed.failure) })
  }
  const { awards, warnings } = parsed.success
  return { awards, findings: findingsOf(yaml.success, warnings) } satisfies AwardsReading
})

/** The award rules that come with dvk. */
export const readShippedAwards = Effect.flatMap(Effect.service(ShippedFiles), ({ awards }) =>
  readAwardsFile(awards, awards.replace(/^.*[\\/]/, ""))
)
