import { activityDuties, type Evaluation, groundOf, type IsoDate, partyName } from "@dvk/core"
import { compareVietnamese, type Language, sayActivities, sayActivityDuty, sayHamlets } from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"
import { activityTable } from "./activityTable.ts"
import { costTables } from "./costTables.ts"
import { roadTable } from "./roadTable.ts"

/**
 * What was done on the ground: hamlets reached and not, each body's activity, the days of a drive, what it cost, the
 * roads put down. Null where the campaign has neither hamlets nor activities.
 *
 * @param on what is dated later has not happened yet; null counts everything
 */
export const groundSection = (
  { campaign }: Evaluation,
  on: IsoDate | null,
  language: Language
): Safe | null => {
  const ground = groundOf(campaign, on)
  const asked = activityDuties(campaign, on)
  if (ground.hamlets === null && ground.activities === 0 && asked.length === 0) return null
  const bodies = asked.map(({ duty, held, missing }) =>
    sayActivityDuty[language](
      duty.what,
      held.length,
      held.length + missing.length,
      missing.map(partyName).toSorted(compareVietnamese)
    )
  )
  const said = [sayHamlets(ground, language), sayActivities(ground, language), ...bodies]
  return html`${said.map((sentence) =>
    sentence === null
      ? null
      : html`<p>${sentence}</p>
`
  )}${activityTable(ground, language)}${costTables(ground, language)}${roadTable(ground, language)}`
}
