import type { Activity } from "../calendar/Delivery.ts"

/**
 * Whether a row of the log tells of something that was done, or is planned for a day. A hamlet that only puts a road
 * down has done nothing yet: the road and its length count, the hamlet is not reached by it.
 */
export const wasDone = ({ road, day, partners, content, people, cost }: Activity): boolean =>
  road === null || day !== null || partners.length > 0 || content !== null || people !== null || cost !== null
