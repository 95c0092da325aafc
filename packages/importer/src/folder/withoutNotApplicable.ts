import { type Campaign, type Finding, foldForMatching, notApplicableOf, type Registration } from "@dvk/core"

/**
 * Findings of score sheets without those on a blank under a criterion that does not apply to the model: nobody is
 * asked for a score that would not count. Files are read before it is known which model a sheet is on.
 */
export const withoutNotApplicable = (
  findings: ReadonlyArray<Finding>,
  campaign: Campaign
): ReadonlyArray<Finding> => {
  const { registrations, rubric, rulings } = campaign
  const isPossible =
    rubric.criteria.some(({ appliesTo }) => appliesTo !== null) ||
    rulings.some(({ kind }) => kind === "not-applicable")
  if (!isPossible) return findings
  const notApplicable = notApplicableOf(campaign).of
  const byId = Map.groupBy(registrations, ({ id }) => foldForMatching(id))
  const byName = Map.groupBy(registrations, ({ name }) => foldForMatching(name))
  const modelsOf = (written: string): ReadonlyArray<Registration> => {
    const folded = foldForMatching(written)
    return byId.get(folded) ?? byName.get(folded) ?? []
  }
  return findings.filter(({ code, values }) => {
    if (code !== "missing-score") return true
    // A name that several units share tells which of them only to the sheet: then all of them have to be relieved.
    const models = modelsOf(String(values["model"] ?? ""))
    const isRelieved = (model: Registration): boolean =>
      notApplicable(model).some(({ criterion }) => criterion === values["criterion"])
    return models.length === 0 || !models.every(isRelieved)
  })
}
