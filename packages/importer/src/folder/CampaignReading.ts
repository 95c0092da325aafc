import type { Campaign, Finding } from "@dvk/core"
import type { FileReading } from "../opening/openFile.ts"
import type { SavedForm } from "../opening/SavedForm.ts"
import type { ImportEntry } from "./imports/ImportEntry.ts"
import type { StatementLines } from "./statementLines.ts"

/** A campaign folder as it was read: what to decide on, and everything that was odd about its files. */
export interface CampaignReading {
  readonly campaign: Campaign
  readonly findings: ReadonlyArray<Finding>
  /** For what evaluating the campaign finds wrong with its statement. */
  readonly statementLines: StatementLines
  readonly files: ReadonlyArray<FileReading>
  /** What `dvk import` has brought, in order. */
  readonly imports: ReadonlyArray<ImportEntry>
  /** The shapes of files that the campaign has been told how to read. */
  readonly forms: ReadonlyArray<SavedForm>
}
