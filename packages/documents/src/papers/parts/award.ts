import type { Evaluation } from "@dvk/core"
import { achievementText, commendationGap, type Words } from "@dvk/messages"
import type { PaperInput } from "../PaperInput.ts"

/** The award that the campaign gives, by the name that the committee or the award rules have for it. */
export const awardName = ({ evaluation, texts }: PaperInput): Words =>
  texts.award?.name ?? statedForm(evaluation) ?? commendationGap.award

/** For what it is given. */
export const achievement = ({ evaluation, texts }: PaperInput): string =>
  texts.award?.achievement ?? achievementText(evaluation.campaign.file.year)

const statedForm = ({ campaign }: Evaluation): string | undefined => {
  const form = campaign.file.shortlist?.award?.form
  return campaign.awards?.forms.find(({ id }) => id === form)?.title.vi
}
