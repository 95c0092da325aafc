import type { PartyDuty } from "../calendar/DutyState.ts"
import type { Member } from "../campaign/Member.ts"
import type { Evaluation } from "../evaluation/Evaluation.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { ModelId } from "../identifiers.ts"
import { stoppedModels } from "../life/stoppedModels.ts"
import type { Registration } from "../registration/Registration.ts"
import { recusalsOf } from "../scoring/recusal.ts"
import type { ScoreTable } from "../scoring/ScoreTable.ts"
import { namesUnit } from "./isHamlet.ts"
import { lookedAfter } from "./lookedAfter.ts"
import type { AreaRecord, LookedAfter, MemberRecord } from "./MemberRecord.ts"

/**
 * Each member of the committee with what the member's fields and areas have, and what the member owes; by id. Empty
 * where the campaign has no list of members.
 *
 * @param duties of all parties, as `dutiesOf` gives them
 */
export const memberRecords = (
  evaluation: Evaluation,
  duties: ReadonlyArray<PartyDuty>
): ReadonlyArray<MemberRecord> => {
  const { campaign, panel, decided } = evaluation
  const committee = campaign.committee ?? []
  const { models } = panel.columns
  const recusals = recusalsOf(campaign, models)
  const sheets = modelsScored(campaign.scores)
  const proposed = new Set(decided.models)
  const stopped = stoppedModels(campaign)
  const own = Map.groupBy(duties, ({ party }) => (party.kind === "member" ? party.member.id : null))
  const areaRecord = (area: string): AreaRecord => {
    const of = lookedAfter(area, campaign)
    const registered = campaign.registrations
      .filter((model) => isIn(model, area, of))
      .map(({ id }) => id)
      .sort(compareCodeUnits)
    return {
      area,
      of,
      registered,
      scored: registered.filter((id) => panel.scores.has(id)),
      proposed: registered.filter((id) => proposed.has(id))
    }
  }
  const sheetsOwed = ({ id }: Member): ReadonlyArray<ModelId> | null => {
    const scored = sheets.get(id)
    if (scored === undefined) return null
    const recused = recusals.get(id)
    return models.flatMap((model, at) =>
      recused?.has(at) === true || scored.has(model.id) || stopped.has(model.id) ? [] : [model.id]
    )
  }
  return committee
    .toSorted((a, b) => compareCodeUnits(a.id, b.id))
    .map((member) => ({
      member,
      areas: member.areas.map(areaRecord),
      sheetsOwed: sheetsOwed(member),
      duties: (own.get(member.id) ?? []).filter(({ state }) => state.kind !== "handed-in")
    }))
}

/** The models of which each judge has a sheet of the committee. */
const modelsScored = (table: ScoreTable): ReadonlyMap<string, ReadonlySet<ModelId>> => {
  const scored = new Map<string, Set<ModelId>>()
  const committee = table.sources.indexOf("committee")
  for (let row = 0; row < table.length; row++) {
    const judge = table.judges[table.judge[row] ?? 0]
    const model = table.models[table.model[row] ?? 0]
    if (table.source[row] !== committee || judge === undefined || model === undefined) continue
    const known = scored.get(judge)
    if (known === undefined) scored.set(judge, new Set([model]))
    else known.add(model)
  }
  return scored
}

const isIn = (model: Registration, area: string, of: LookedAfter): boolean => {
  if (of.kind === "field") return model.field === of.field
  if (of.kind === "unit") return model.unit === of.unit
  const place = { name: area, otherNames: [] }
  return [model.address, model.place, model.unitName].some((text) => text !== null && namesUnit(text, place))
}
