import { type Member, memberNamed } from "@dvk/core"
import {
  joinPhrases,
  meetingGap,
  minutesWords,
  type Phrase,
  paperCount,
  phrase,
  type Words
} from "@dvk/messages"
import type { Block } from "../../Paper.ts"
import type { PaperInput } from "../../PaperInput.ts"

/** Who belongs to the committee, who was there and who was not, and who led and recorded the meeting. */
export const attendance = ({ evaluation, texts }: PaperInput): ReadonlyArray<Block> => {
  const meeting = texts.meeting ?? {}
  const members = evaluation.campaign.committee
  const nameOf = (stated: string): string => memberNamed(stated, members ?? [])?.name ?? stated
  const absent = meeting.absent ?? []
  const present = meeting.present?.map(nameOf) ?? allBut(members, meeting.absent)
  return [
    phrase`${members === null ? meetingGap.members : minutesWords.members(paperCount.persons(members.length))}`,
    present === null
      ? minutesWords.presentUnknown(meetingGap.present)
      : phrase`${minutesWords.present(paperCount.persons(present.length), present.join("; "))}`,
    ...absentLine(meeting.present, absent, nameOf),
    ...(meeting.guests === undefined ? [] : [phrase`${minutesWords.guests(meeting.guests.join("; "))}`]),
    minutesWords.chair(meeting.chair ?? meetingGap.chair),
    minutesWords.secretary(meeting.secretary ?? meetingGap.secretary)
  ].map((text) => ({ kind: "paragraph", text }))
}

/**
 * Everybody but those absent; null where it is not stated who was, or somebody among them is no member: then it is not
 * known who was there.
 */
const allBut = (
  members: ReadonlyArray<Member> | null,
  absent: ReadonlyArray<{ readonly member: string }> | undefined
): ReadonlyArray<string> | null => {
  if (absent === undefined || members === null) return null
  const away = absent.map(({ member }) => memberNamed(member, members))
  return away.includes(null)
    ? null
    : members.filter((member) => !away.includes(member)).map(({ name }) => name)
}

const absentLine = (
  present: ReadonlyArray<string> | undefined,
  absent: ReadonlyArray<{ readonly member: string; readonly reason?: string }>,
  nameOf: (stated: string) => string
): ReadonlyArray<Phrase> => {
  if (absent.length === 0) return present === undefined ? [] : [phrase`${minutesWords.nobodyAbsent}`]
  const names = absent.map(
    ({ member, reason }): Words => phrase`${nameOf(member)} (${reason ?? meetingGap.reason})`
  )
  return [minutesWords.absent(paperCount.persons(absent.length), joinPhrases(names, "; "))]
}
