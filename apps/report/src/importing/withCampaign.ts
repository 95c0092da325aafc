import type { Finding } from "@dvk/core"

/** Findings whose message tells a command, with the folder that the command has to name. */
export const withCampaign = (findings: ReadonlyArray<Finding>, campaign: string): ReadonlyArray<Finding> =>
  findings.map((found) =>
    found.code === "unknown-unit" ? { ...found, values: { ...found.values, campaign } } : found
  )
