import {
  evaluate,
  JudgeId,
  type Member,
  ModelId,
  parseIsoDate,
  type Registration,
  type Ruling,
  type Vote
} from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"

const member = (id: string): Member => ({
  id: JudgeId(id),
  name: id,
  role: null,
  unit: null,
  areas: [],
  conflicts: []
})

const vote = (model: string, yes: number, changes: Partial<Vote> = {}): Vote => ({
  model: ModelId(model),
  ballot: "secret",
  present: 7,
  absentWritten: 0,
  for: yes,
  against: 7 - yes,
  blank: 0,
  date: null,
  ...changes
})

const recognition = (
  rule: object | undefined,
  parts: {
    votes?: ReadonlyArray<Vote>
    rulings?: ReadonlyArray<Ruling>
    registrations?: ReadonlyArray<Registration>
    committee?: null
  } = {}
) => {
  const evaluation = evaluate(
    campaignOf({
      registrations: ["A", "B"].map((id) => registration(id)),
      sheets: [sheet("A", "J1", [85, 85, 85, 85, 85]), sheet("B", "J1", [60, 60, 60, 60, 60])],
      committee: Array.from({ length: 7 }, (_, at) => member(`J${at + 1}`)),
      file: rule === undefined ? {} : { rules: { recognition: rule } },
      ...parts
    })
  )
  const told = [...evaluation.recognition.models.values()].map(
    ({ model, status, reason }) => `${model} ${status} ${reason.code}`
  )
  return { told, findings: evaluation.findings.map(({ code }) => code) }
}

describe("recognition", () => {
  test("is not spoken of where the campaign states no rule", () => {
    expect(recognition(undefined).told).toEqual([])
  })

  test("by grade: a fair model is below good", () => {
    expect(recognition({ minimumGrade: "good" }).told).toEqual([
      "A recognised grade-reached",
      "B not-recognised below-recognition-grade"
    ])
  })

  test("by vote: two thirds of all seven members are five", () => {
    const votes = [vote("A", 5), vote("B", 4)]
    expect(recognition({ vote: { threshold: "2/3", of: "all-members" } }, { votes }).told).toEqual([
      "A recognised vote-passed",
      "B not-recognised vote-failed"
    ])
  })

  test("by both: the vote counts only where the grade is reached", () => {
    const votes = [vote("A", 5), vote("B", 7)]
    expect(
      recognition({ minimumGrade: "good", vote: { threshold: "2/3", of: "present" } }, { votes }).told
    ).toEqual(["A recognised vote-passed", "B not-recognised below-recognition-grade"])
  })

  test("stays open without a vote, without a quorum and without a list of members", () => {
    const rule = { vote: { threshold: "2/3", of: "all-members", quorum: "2/3" } }
    expect(recognition(rule, { votes: [vote("B", 4, { present: 4, against: 0 })] }).told).toEqual([
      "A open vote-missing",
      "B open vote-without-quorum"
    ])
    expect(recognition(rule, { votes: [vote("A", 5)], committee: null }).told).toEqual([
      "A open members-unknown",
      "B open vote-missing"
    ])
  })

  test("a ruling stands above grade and vote, with its ground", () => {
    const ruling: Ruling = {
      kind: "recognise",
      model: ModelId("B"),
      against: null,
      criterion: null,
      points: null,
      reason: "lý do",
      document: null,
      date: null,
      by: null
    }
    expect(recognition({ minimumGrade: "good" }, { rulings: [ruling] }).told).toEqual([
      "A recognised grade-reached",
      "B recognised recognised-by-ruling"
    ])
  })
})

describe("votes", () => {
  const rule = { vote: { threshold: "2/3", of: "all-members" } }

  test("the latest counts", () => {
    const votes = [
      vote("A", 7, { date: parseIsoDate("2024-11-01") }),
      vote("A", 2, { date: parseIsoDate("2024-11-20") })
    ]
    expect(recognition(rule, { votes }).told[0]).toBe("A not-recognised vote-failed")
    expect(recognition(rule, { votes: votes.toReversed() }).told[0]).toBe("A not-recognised vote-failed")
  })

  test("two of one day that differ are told and neither counts; two that agree are one", () => {
    expect(recognition(rule, { votes: [vote("A", 7), vote("A", 2)] })).toEqual({
      told: ["A open vote-missing", "B open vote-missing"],
      findings: ["vote-conflict"]
    })
    expect(recognition(rule, { votes: [vote("A", 7), vote("A", 7)] }).told[0]).toBe(
      "A recognised vote-passed"
    )
  })

  test("ballots that cannot be are told and not counted", () => {
    expect(recognition(rule, { votes: [vote("A", 7, { against: 3 })] })).toEqual({
      told: ["A open vote-missing", "B open vote-missing"],
      findings: ["vote-sum"]
    })
  })
})
