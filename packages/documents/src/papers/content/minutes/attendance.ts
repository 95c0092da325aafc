import { type Campaign, foldForMatching, type Member } from "@dvk/core"
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
  const nameOf = (stated: string): string => memberOf(evaluation.campaign, stated)?.name ?? stated
  const absent = meeting.absent ?? []
  const present = presentNames(evaluation.campaign, meeting.present, meeting.absent)
  return [
    phrase`${members === null ? meetingGap.members : minutesWords.members(paperCount.persons(members.length))}`,
    present === null
      ? minutesWords.present(meetingGap.present, meetingGap.present)
      : minutesWords.present(paperCount.persons(present.length), present.join("; ")),
    ...absentLine(meeting.present, absent, nameOf),
    ...(meeting.guests === undefined ? [] : [phrase`${minutesWords.guests(meeting.guests.join("; "))}`]),
    minutesWords.chair(meeting.chair ?? meetingGap.chair),
    minutesWords.secretary(meeting.secretary ?? meetingGap.secretary)
  ].map((text) => ({ kind: "paragraph", text }))
}

/** Everybody but those absent, or those who are stated; null where neither is. */
const presentNames = (
  campaign: Campaign,
  present: ReadonlyArray<string> | undefined,
  absent: ReadonlyArray<{ readonly member: string }> | undefined
): ReadonlyArray<string> | null => {
  if (present !== undefined) return present.map((stated) => memberOf(campaign, stated)?.name ?? stated)
  if (absent === undefined || campaign.committee === null) return null
  const away = new Set(absent.map(({ member }) => memberOf(campaign, member)?.id))
  return campaign.committee.filter(({ id }) => !away.has(id)).map(({ name }) => name)
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

/** A member by id or by name as written. */
const memberOf = ({ committee }: Campaign, stated: string): Member | undefined => {
  const wanted = foldForMatching(stated)
  return committee?.find(({ id, name }) => foldForMatching(id) === wanted || foldForMatching(name) === wanted)
}
