import type { Campaign, Finding, Severity } from "@dvk/core"
import { type CallTo, compareVietnamese } from "@dvk/messages"

/** Findings that one unit or person can mend, so that the secretary calls each of them once. */
export interface Call {
  readonly to: CallTo
  /** The unit's or member's name, or the file's; empty for the campaign as a whole. */
  readonly name: string
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Findings by whom to call: the judge for a sheet, the unit for a registration, else whoever sent the file.
 * Calls with errors come first, then those with warnings; within these by Vietnamese order of the name.
 * Inside a call the findings keep the order they came in.
 */
export const callList = (campaign: Campaign, findings: ReadonlyArray<Finding>): ReadonlyArray<Call> => {
  const callOf = caller(campaign)
  const calls = new Map<string, { to: CallTo; name: string; findings: Array<Finding> }>()
  for (const entry of findings) {
    const { to, name } = callOf(entry)
    const key = `${to}\n${name}`
    const known = calls.get(key)
    if (known === undefined) calls.set(key, { to, name, findings: [entry] })
    else known.findings.push(entry)
  }
  return [...calls.values()].toSorted(
    (a, b) => gravest(a) - gravest(b) || kinds[a.to] - kinds[b.to] || compareVietnamese(a.name, b.name)
  )
}

const kinds: Readonly<Record<CallTo, number>> = { unit: 0, judge: 1, file: 2, campaign: 3 }

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

const gravest = (call: Call): number =>
  call.findings.reduce((least, { severity }) => Math.min(least, weights[severity]), weights.info)

const caller = (campaign: Campaign): ((entry: Finding) => Omit<Call, "findings">) => {
  const members = new Map<string, string>((campaign.committee ?? []).map(({ id, name }) => [id, name]))
  const units = new Map<string, string>()
  for (const { id, unitName, origin } of campaign.registrations) {
    units.set(id, unitName)
    units.set(at(origin.file, origin.line), unitName)
  }
  return ({ judge, model, file, line }) => {
    const member = judge === undefined ? undefined : campaign.committee === null ? judge : members.get(judge)
    if (member !== undefined) return { to: "judge", name: member }
    const unit =
      (model === undefined ? undefined : units.get(model)) ??
      (file === undefined || line === undefined ? undefined : units.get(at(file, line)))
    if (unit !== undefined) return { to: "unit", name: unit }
    return file === undefined ? { to: "campaign", name: "" } : { to: "file", name: file }
  }
}

const at = (file: string, line: number): string => `${file}\n${line}`
