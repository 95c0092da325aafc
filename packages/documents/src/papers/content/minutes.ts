import { formWords, headGap, meetingGap, minutesWords, paperTitle, phrase } from "@dvk/messages"
import type { Block, Paper } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { recipientsOf, signedBy } from "../parts/closing.ts"
import { letterhead } from "../parts/letterhead.ts"
import { paperOf, portrait } from "../parts/paperOf.ts"
import { statedFor } from "../parts/Stated.ts"
import { titled } from "../parts/title.ts"
import { attendance } from "./minutes/attendance.ts"
import { proceedings } from "./minutes/proceedings.ts"

/** Biên bản họp: who was there, what was before them, how they voted and decided (NĐ 30/2020, Phụ lục III, Mẫu 1.9). */
export const minutes = (input: PaperInput): Paper => {
  const stated = statedFor(input, "minutes")
  const meeting = input.texts.meeting ?? {}
  const form = formWords[stated.form]
  return paperOf(
    input,
    stated,
    "minutes",
    paperTitle.minutes,
    portrait(
      letterhead(stated, "BB"),
      titled(
        stated.form,
        minutesWords.title,
        phrase`${minutesWords.about(input.evaluation.campaign.file.year)}`
      ),
      paragraph(minutesWords.start(meeting.start ?? meetingGap.start)),
      paragraph(minutesWords.place(meeting.place ?? meetingGap.place)),
      ...attendance(input),
      ...proceedings(input).flatMap(({ heading, blocks }, at) => [
        { kind: "heading", level: 2, text: `${at + 1}. ${heading}` } satisfies Block,
        ...blocks
      ]),
      paragraph(minutesWords.close(meeting.end ?? meetingGap.end, form.end)),
      {
        kind: "signatures",
        left: signedBy(form.clerkOfMinutes, phrase`${meeting.secretary ?? headGap.signer}`),
        right: signedBy(form.chairOfMinutes, phrase`${meeting.chair ?? headGap.signer}`)
      },
      { kind: "recipients", recipients: recipientsOf(stated, null, form.archiveOfMinutes) }
    )
  )
}

const paragraph = (text: ReturnType<typeof phrase>): Block => ({ kind: "paragraph", text })
