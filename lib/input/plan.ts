import { z } from "zod";
import { VALUATION_CASES } from "#data/outlooks.ts";
import { contributionMonthsSchema, employeesRecordSchema } from "./contribution-months.ts";
import { disabilitySchema } from "./disability.ts";
import { birth, eventSchema, pair } from "./event.ts";
import {
  ageField,
  dateField,
  decimal,
  fiscalYearField,
  growthField,
  idField,
  monthField,
  monthsField,
  nameField,
  yenField,
} from "./fields.ts";
import { mortalitySchema } from "./mortality.ts";
import { monthlyNeedSchema, otherIncomeSchema } from "./other-income.ts";
import { spellSchema } from "./spell.ts";

export const PLAN_FORMAT = "nenrin-plan";
export const PLAN_VERSION = 1;

/**
 * Totals that a statement shows (ねんきん定期便, a record from the pension office): everything up to and including the month
 * `through`. Spells may only follow it. The employees' part is given either as averages or as the earned yearly amount.
 */
const recordSchema = z.strictObject({
  through: monthField(),
  contributionMonths: contributionMonthsSchema,
  additionalContributionMonths: monthsField().default(0),
  employees: employeesRecordSchema
    .extend({
      /** Averages by the 1994-level table, where known: the higher formula is then taken. */
      guaranteed: employeesRecordSchema.optional(),
      /** Insured months at ages 20 to 59; all of them when left out. */
      monthsAged20To59: monthsField().optional(),
      /** Old-age employees' pension earned so far in yen a year, as the statement shows it to people under 50. */
      earnedAnnualAmount: yenField().optional(),
    })
    .optional(),
});

const personSchema = z.strictObject({
  id: idField(),
  name: nameField().optional(),
  bornOn: dateField(),
  sex: z.enum(["female", "male"]),
  nationality: z.enum(["japanese", "other"]).optional(),
  permanentResidentFrom: dateField().optional(),
  naturalisedOn: dateField().optional(),
  /** Stays outside Japan; the scheme months of the stay are spells. */
  staysAbroad: z
    .array(z.strictObject({ from: monthField(), to: monthField().nullable(), country: nameField(40) }))
    .max(40)
    .default([]),
  /** Periods in agreement countries that do not overlap Japanese months and may be totalised. */
  agreementMonths: z
    .array(z.strictObject({ country: nameField(40), months: monthsField() }))
    .max(20)
    .default([]),
  record: recordSchema.optional(),
  /** Disabilities of which a doctor was first seen before the plan begins; those of a scenario are its events. */
  disabilities: z.array(disabilitySchema).max(10).default([]),
  /** Income too high to count as maintained by another (生計維持), and not certain to fall within about five years. */
  incomeAboveLivelihoodLimit: z.boolean().default(false),
  /** The special rule for parents of a child under three was applied for: lower pay counts as the pay before. */
  deemedRemunerationFiled: z.boolean().default(false),
  /** Month of that application, where it came late; left out, every child's came in time. */
  deemedRemunerationFiledIn: monthField().optional(),
  /** The career so far and, where it simply goes on, to come. A scenario's path replaces it from its own first month. */
  career: z.array(spellSchema).max(200).default([]),
  /** Income beside the public pensions and the pay of the career, the same in every scenario. */
  otherIncome: z.array(otherIncomeSchema).max(20).default([]),
});

const commencementSchema = z.strictObject({
  person: idField(),
  oldAgeBasic: ageField().optional(),
  oldAgeEmployees: ageField().optional(),
  /** At that age, 66 or later, the pension is asked for from 65 on, without a deferral. */
  oldAgeBasicFrom65: z.boolean().default(false),
  oldAgeEmployeesFrom65: z.boolean().default(false),
});

const scenarioSchema = z.strictObject({
  id: idField(),
  name: nameField(),
  /** "An alternate path from …": from its month on, these spells stand in the place of the person's career. */
  paths: z
    .array(z.strictObject({ person: idField(), from: monthField(), spells: z.array(spellSchema).max(200) }))
    .max(2)
    .default([]),
  /** Ages at which each pension is claimed; 65 when left out. */
  commencement: z.array(commencementSchema).max(2).default([]),
  /** A category-3 spouse becomes category 1 when the worker leaves employees' insurance, unless this is false. */
  category3FollowsWorker: z.boolean().default(true),
  /** Category-1 parents file for the exemptions around a birth, unless this is false. */
  birthExemptionsFiled: z.boolean().default(true),
  /** Payments for past months made in a later month (追納 and payment within two years). */
  latePayments: z
    .array(z.strictObject({ person: idField(), from: monthField(), to: monthField(), paidIn: monthField() }))
    .max(40)
    .default([]),
  events: z.array(eventSchema).max(60).default([]),
  /** What the household needs a month, whoever of it lives. */
  monthlyNeed: monthlyNeedSchema.optional(),
  assumptions: z
    .strictObject({
      outlook: z
        .discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("level"), amountsOf: fiscalYearField() }),
          z.strictObject({
            kind: z.literal("valuation2024"),
            case: z.enum(VALUATION_CASES),
            amountsOf: fiscalYearField().optional(),
          }),
          /** Growth of prices and of nominal wages a year, and the slide until and including a fiscal year. */
          z.strictObject({
            kind: z.literal("custom"),
            prices: growthField(-0.05, 0.15),
            wages: growthField(-0.05, 0.15),
            slide: growthField(0, 0.03).default(0),
            slideUntil: fiscalYearField().optional(),
            amountsOf: fiscalYearField().optional(),
          }),
        ])
        .optional(),
      discountRate: decimal(0, 0.1).default(0),
      mortality: mortalitySchema.prefault({ kind: "tables" }),
      municipality: nameField(60).optional(),
    })
    .prefault({}),
});

/**
 * The plan file, version 1: facts once, and scenarios that hold only what differs from the month `startsAt` on.
 * Amounts in whole yen, months "YYYY-MM", periods half open.
 */
export const planSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  version: z.literal(PLAN_VERSION),
  name: nameField(),
  /** Version of the law data the plan was last computed with. */
  dataVersion: nameField(40).optional(),
  /** The user's today: before it facts, from it choices. */
  startsAt: monthField(),
  /** State of the law: what was enacted by `knownAt`, with nothing changing after `frozenAt`. */
  law: z.strictObject({ knownAt: monthField().optional(), frozenAt: monthField().optional() }).prefault({}),
  people: z.array(personSchema).min(1).max(2),
  marriages: z
    .array(z.strictObject({ between: pair, from: dateField(), to: dateField().optional() }))
    .max(5)
    .default([]),
  children: z
    .array(
      z.strictObject({
        id: idField(),
        bornOn: dateField(),
        disabled: z.boolean().default(false),
        parents: z.array(idField()).min(1).max(2),
        ...birth,
      }),
    )
    .max(20)
    .default([]),
  scenarios: z.array(scenarioSchema).min(1).max(4),
});

export type Plan = z.output<typeof planSchema>;
/** The plan as people write it: what has a default may be left out. */
export type PlanFile = z.input<typeof planSchema>;
export type Person = Plan["people"][number];
/** What a scenario assumes of the years to come. */
export type OutlookAssumption = NonNullable<Plan["scenarios"][number]["assumptions"]["outlook"]>;
export type Scenario = Plan["scenarios"][number];
export type KnownRecord = NonNullable<Person["record"]>;
