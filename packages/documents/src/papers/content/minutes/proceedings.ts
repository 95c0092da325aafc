import { meetingGap, minutesWords, phrase, rulesOfRecord } from "@dvk/messages"
import type { Block } from "../../Paper.ts"
import type { PaperInput } from "../../PaperInput.ts"
import { ballots } from "./ballots.ts"
import { proposal } from "./proposal.ts"
import { ranking } from "./ranking.ts"
import { recusals } from "./recusals.ts"
import { rulings } from "./rulings.ts"
import { secretarysReport } from "./secretarysReport.ts"
import { ties } from "./ties.ts"

/** An item of the meeting, in the order in which it is taken. */
export interface Proceeding {
  readonly heading: string
  readonly blocks: ReadonlyArray<Block>
}

/** The course of the meeting. */
export const proceedings = ({ evaluation, texts }: PaperInput): ReadonlyArray<Proceeding> => [
  { heading: minutesWords.report.heading, blocks: secretarysReport(evaluation) },
  { heading: minutesWords.recusals.heading, blocks: recusals(evaluation) },
  {
    heading: minutesWords.rules.heading,
    blocks: rulesOfRecord(evaluation.campaign, "vi").map(item)
  },
  { heading: minutesWords.ranking.heading, blocks: ranking(evaluation) },
  { heading: minutesWords.ties.heading, blocks: ties(evaluation) },
  { heading: minutesWords.votes.heading, blocks: ballots(evaluation) },
  { heading: minutesWords.rulings.heading, blocks: rulings(evaluation) },
  { heading: minutesWords.opinions.heading, blocks: own(texts.meeting?.opinions, meetingGap.opinions) },
  { heading: minutesWords.proposal.heading, blocks: proposal(evaluation, texts) },
  {
    heading: minutesWords.conclusion.heading,
    blocks: own(texts.meeting?.conclusion, meetingGap.conclusion)
  }
]

const item = (text: string): Block => ({ kind: "item", text: [text] })

const own = (
  lines: ReadonlyArray<string> | undefined,
  missing: (typeof meetingGap)[keyof typeof meetingGap]
): ReadonlyArray<Block> =>
  lines === undefined ? [{ kind: "paragraph", text: phrase`${missing}.` }] : lines.map(item)
