import { type CampaignComparison } from "./compareCampaign.ts"
import { type FolderComparison, isUnchanged } from "./compareFolder.ts"

/** `dvk verify OUT --json`: what stands as it was written and what does not; `campaign` is null where none was given. */
export const verifyJson = (folder: FolderComparison, campaign: CampaignComparison | null) => ({
  format: 1,
  equal: isUnchanged(folder) && (campaign === null || campaign.kind === "same"),
  files: {
    same: folder.same,
    changed: folder.changed.map(({ written, found }) => ({
      file: written.file,
      written: { sha256: written.sha256, bytes: written.bytes },
      found: { sha256: found.sha256, bytes: found.bytes }
    })),
    missing: folder.missing.map(({ file }) => file),
    extra: folder.extra
  },
  campaign
})
