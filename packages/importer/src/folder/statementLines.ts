import type { CampaignFile, Finding, Path } from "@dvk/core"
import type { YamlFile } from "./readYaml.ts"

/** Gives a finding that the evaluation has made about what campaign.yaml states the line on which it stands. */
export type StatementLines = (found: Finding) => Finding

export const statementLines =
  (yaml: YamlFile, file: CampaignFile): StatementLines =>
  (found) => {
    const path = found.line === undefined ? statedAt(file, found) : null
    return path === null ? found : { ...found, file: yaml.file, line: yaml.lineOf(path) }
  }

/** Null where it is about something else, or about a quota that was only tried on the command line. */
const statedAt = ({ shortlist }: CampaignFile, { code, values }: Finding): Path | null => {
  if (code === "unknown-award-form") {
    return shortlist?.award?.form === values["id"] ? ["shortlist", "award", "form"] : null
  }
  if (code !== "unknown-quota-value") return null
  const at = (shortlist?.quotas ?? []).findIndex(({ by, is }) => by === values["by"] && is === values["is"])
  return at < 0 ? null : ["shortlist", "quotas", at, "is"]
}
