import type { Agreement, Alpha, Campaign, Intraclass, IntraclassForm, JudgeRecord } from "@dvk/core"
import {
  agreementNames,
  type Language,
  sayAlpha,
  sayConcordance,
  sayIntraclassOfMean,
  sayIntraclassOfOne
} from "@dvk/messages"
import { figureJson, numberJson, rounded } from "./agreementFigureJson.ts"
import { secondLookJson } from "./secondLookJson.ts"
import { severityJson } from "./severityJson.ts"

/**
 * How the judges judged, as JSON: numbers with at most six decimals; `{ unknown, message }` where there is no figure.
 */
export const agreementJson = (agreement: Agreement, campaign: Campaign, language: Language) => {
  const names = agreementNames(campaign, language)
  return {
    format: 1,
    models: agreement.models,
    judges: agreement.judges,
    sheets: agreement.sheets,
    alpha: alphaJson(agreement.alpha, language),
    criteria: agreement.criteria.map(({ criterion, alpha }) => ({
      criterion,
      alpha: alphaJson(alpha, language)
    })),
    intraclass: figureJson(agreement.intraclass, language, (value) => intraclassJson(value, language)),
    concordance: figureJson(agreement.concordance, language, ({ models, judges, w, chiSquare, degrees }) => ({
      models,
      judges,
      w: numberJson(w, language),
      chiSquare: numberJson(chiSquare, language),
      degrees,
      message: sayConcordance(agreement.concordance, language)
    })),
    absent: agreement.absent,
    records: agreement.records.map((record) => recordJson(record, language)),
    severity: severityJson(agreement.severity, names, language),
    secondLook: {
      rule: agreement.secondLook.rule,
      entries: agreement.secondLook.entries.map((entry) => secondLookJson(entry, names, language))
    }
  }
}

const alphaJson = (alpha: Alpha, language: Language) => ({
  interval: numberJson(alpha.interval, language),
  ordinal: numberJson(alpha.ordinal, language),
  nominal: numberJson(alpha.nominal, language),
  message: sayAlpha(alpha.interval, language)
})

const intraclassJson = (intraclass: Intraclass, language: Language) => {
  const { models, judges, betweenModels, withinModels, betweenJudges, residual } = intraclass.squares
  const formJson = ({ value, interval }: IntraclassForm) => ({
    value: numberJson(value, language),
    interval: figureJson(interval, language, (ends) => ends.map(rounded))
  })
  return {
    models,
    judges,
    meanSquares: {
      betweenModels: rounded(betweenModels),
      withinModels: rounded(withinModels),
      betweenJudges: rounded(betweenJudges),
      residual: rounded(residual)
    },
    icc11: formJson(intraclass.icc11),
    icc21: formJson(intraclass.icc21),
    icc31: formJson(intraclass.icc31),
    icc1k: formJson(intraclass.icc1k),
    icc2k: formJson(intraclass.icc2k),
    icc3k: formJson(intraclass.icc3k),
    messages: {
      icc21: sayIntraclassOfOne({ known: true, value: intraclass }, language),
      icc2k: sayIntraclassOfMean({ known: true, value: intraclass }, language)
    }
  }
}

const recordJson = (record: JudgeRecord, language: Language) => ({
  ...record,
  mean: numberJson(record.mean, language),
  spread: numberJson(record.spread, language),
  range: figureJson(record.range, language, ({ lowest, highest }) => ({
    lowest: rounded(lowest),
    highest: rounded(highest)
  })),
  distance: figureJson(record.distance, language, ({ signed, absolute }) => ({
    signed: rounded(signed),
    absolute: rounded(absolute)
  })),
  correlation: numberJson(record.correlation, language)
})
