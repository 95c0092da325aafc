import type { Campaign } from "../campaign/Campaign.ts"

/**
 * Whether somebody writes down what comes in: campaign.yaml names the log, or one was imported. Without it a report is
 * neither handed in nor late.
 */
export const keepsLog = ({ file, deliveries }: Pick<Campaign, "file" | "deliveries">): boolean =>
  file.reports !== undefined || deliveries.length > 0
