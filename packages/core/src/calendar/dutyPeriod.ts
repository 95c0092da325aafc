import { periodNamed, type SummaryPeriod } from "../summary/SummaryPeriod.ts"
import type { Duty } from "./Duty.ts"

/** The stretch of the year that a duty asks a summary for: the one its words name, else the whole of it. */
export const dutyPeriod = ({ what }: Pick<Duty, "what">): SummaryPeriod => periodNamed(what) ?? "year"
