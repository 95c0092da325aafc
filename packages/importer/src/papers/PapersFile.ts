import { IsoDateText, Text } from "@dvk/core"
import * as Schema from "effect/Schema"

const Lines = Schema.Array(Text)

const Letterhead = Schema.Struct({
  parent: Schema.optionalKey(Text),
  issuer: Schema.optionalKey(Text),
  code: Schema.optionalKey(Text),
  place: Schema.optionalKey(Text)
})

const Signer = Schema.Struct({
  authority: Schema.optionalKey(Lines),
  post: Schema.optionalKey(Text),
  name: Schema.optionalKey(Text)
})

const Award = Schema.Struct({
  name: Schema.optionalKey(Text),
  giver: Schema.optionalKey(Text),
  achievement: Schema.optionalKey(Text),
  fund: Schema.optionalKey(Text)
})

const Meeting = Schema.Struct({
  start: Schema.optionalKey(Text),
  end: Schema.optionalKey(Text),
  place: Schema.optionalKey(Text),
  chair: Schema.optionalKey(Text),
  secretary: Schema.optionalKey(Text),
  present: Schema.optionalKey(Lines),
  absent: Schema.optionalKey(Schema.Array(Schema.Struct({ member: Text, reason: Schema.optionalKey(Text) }))),
  guests: Schema.optionalKey(Lines),
  opinions: Schema.optionalKey(Lines),
  conclusion: Schema.optionalKey(Lines)
})

const NumberWords = Schema.Struct({
  four: Schema.optionalKey(Schema.Literals(["tư", "bốn"])),
  zeroTens: Schema.optionalKey(Schema.Literals(["linh", "lẻ"])),
  thousand: Schema.optionalKey(Schema.Literals(["nghìn", "ngàn"]))
})

const Sections = Schema.Struct({
  situation: Schema.optionalKey(Lines),
  leadership: Schema.optionalKey(Lines),
  fields: Schema.optionalKey(Lines),
  strengths: Schema.optionalKey(Lines),
  weaknesses: Schema.optionalKey(Lines),
  causes: Schema.optionalKey(Lines),
  lessons: Schema.optionalKey(Lines),
  plan: Schema.optionalKey(Lines),
  requests: Schema.optionalKey(Lines)
})

const OwnTexts = Schema.Struct({
  form: Schema.optionalKey(Schema.Literals(["state", "party"])),
  number: Schema.optionalKey(Text),
  date: Schema.optionalKey(IsoDateText),
  to: Schema.optionalKey(Lines),
  letterhead: Schema.optionalKey(Letterhead),
  signer: Schema.optionalKey(Signer),
  legalBases: Schema.optionalKey(Lines),
  recipients: Schema.optionalKey(Lines),
  executors: Schema.optionalKey(Text),
  before: Schema.optionalKey(IsoDateText),
  sendTo: Schema.optionalKey(Text),
  contact: Schema.optionalKey(Text),
  sections: Schema.optionalKey(Sections)
})

const Papers = Schema.Struct({
  submission: Schema.optionalKey(OwnTexts),
  "commendation-list": Schema.optionalKey(OwnTexts),
  "recognition-decision": Schema.optionalKey(OwnTexts),
  "commendation-decision": Schema.optionalKey(OwnTexts),
  minutes: Schema.optionalKey(OwnTexts),
  "recognition-list": Schema.optionalKey(OwnTexts),
  "summary-table": Schema.optionalKey(OwnTexts),
  "interim-report": Schema.optionalKey(OwnTexts),
  "final-report": Schema.optionalKey(OwnTexts),
  reminder: Schema.optionalKey(OwnTexts),
  "score-sheet": Schema.optionalKey(OwnTexts),
  "certificate-list": Schema.optionalKey(OwnTexts),
  "public-list": Schema.optionalKey(OwnTexts)
})

/** papers.yaml: what a committee states for its papers in words of its own. Every key may be left out. */
export const PapersFile = Schema.Struct({
  format: Schema.Literal(1),
  letterhead: Schema.optionalKey(Letterhead),
  signer: Schema.optionalKey(Signer),
  legalBases: Schema.optionalKey(Lines),
  recipients: Schema.optionalKey(Lines),
  award: Schema.optionalKey(Award),
  /** By model id: who is given the award. */
  awardees: Schema.optionalKey(Schema.Record(Schema.String, Text)),
  meeting: Schema.optionalKey(Meeting),
  numberWords: Schema.optionalKey(NumberWords),
  order: Schema.optionalKey(Schema.Literals(["rank", "name"])),
  papers: Schema.optionalKey(Papers)
})
export type PapersFile = typeof PapersFile.Type
