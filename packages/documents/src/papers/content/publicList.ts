import type { Evaluation, Registration } from "@dvk/core"
import { capitalised, paperTitle, phrase, recognitionListWords } from "@dvk/messages"
import { fieldTitle } from "../../registration/fieldTitle.ts"
import { blockTitle } from "../lists/commendationTable.ts"
import { subjectBlocks } from "../lists/subjectBlocks.ts"
import { withoutPersons } from "../lists/withoutPersons.ts"
import type { Paper } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { signatureOf } from "../parts/closing.ts"
import { letterhead } from "../parts/letterhead.ts"
import { paperOf, portrait } from "../parts/paperOf.ts"
import { statedFor } from "../parts/Stated.ts"
import { column, groupRow, plainTable, row } from "../parts/table.ts"
import { titled } from "../parts/title.ts"

const COLUMNS = [
  column("order", 7, "centre"),
  column("name", 34),
  column("unit", 18),
  column("field", 18),
  column("outcome", 23)
]

/**
 * The list that may be published: recognised and proposed models without names of persons. The unit of a person or a
 * household is left out: that somebody belongs to a party cell is sensitive (Luật 91/2025/QH15).
 */
export const publicList = (input: PaperInput): Paper => {
  const { evaluation, texts } = input
  const { campaign } = evaluation
  const stated = statedFor(input, "public-list")
  const persons = [
    ...(campaign.committee ?? []).map(({ name }) => name),
    ...Object.values(texts.awardees ?? {})
  ]
  const blocks = subjectBlocks(evaluation, publishedModels(evaluation), texts.order)
  return paperOf(
    input,
    stated,
    "public-list",
    paperTitle.publicList,
    portrait(
      letterhead(stated, null),
      titled(
        stated.form,
        recognitionListWords.title,
        phrase`${recognitionListWords.public(campaign.file.year)}`
      ),
      plainTable(
        COLUMNS,
        blocks.flatMap((block, at) => [
          groupRow(blockTitle(block, at), COLUMNS.length),
          ...block.models.map(({ registration, number }) =>
            row(
              String(number),
              withoutPersons(registration.name, persons),
              unitShown(registration, persons),
              fieldTitle(campaign.rubric, registration.field, "vi"),
              standing(evaluation, registration)
            )
          )
        ])
      ),
      { kind: "note", text: recognitionListWords.redacted },
      { kind: "signatures", left: null, right: signatureOf(stated) }
    )
  )
}

const publishedModels = ({ recognition, decided }: Evaluation): ReadonlySet<Registration["id"]> =>
  new Set([
    ...decided.models,
    ...[...recognition.models.values()]
      .filter(({ status }) => status === "recognised")
      .map(({ model }) => model)
  ])

const unitShown = ({ subjectKind, unitName }: Registration, persons: ReadonlyArray<string>): string =>
  subjectKind === "collective" ? withoutPersons(unitName, persons) : recognitionListWords.hiddenUnit

const standing = ({ recognition, decided }: Evaluation, { id }: Registration): string =>
  capitalised(
    [
      ...(recognition.models.get(id)?.status === "recognised" ? [recognitionListWords.recognisedStatus] : []),
      ...(decided.models.includes(id) ? [recognitionListWords.proposedStatus] : [])
    ].join("; ")
  )
