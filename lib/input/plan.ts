import { z } from "zod";
import { contributionMonthsSchema, employeesRecordSchema } from "./contribution-months.ts";
import {
  ageField,
  dateField,
  decimal,
  fiscalYearField,
  idField,
  integer,
  monthField,
  monthsField,
  nameField,
  yenField,
} from "./fields.ts";
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
  /** The special rule for parents of a child under three was applied for: lower pay counts as the pay before. */
  deemedRemunerationFiled: z.boolean().default(false),
  /** Month of that application, where it came late; left out, every child's came in time. */
  deemedRemunerationFiledIn: monthField().optional(),
  /** The career so far and, where it simply goes on, to come. A scenario's path replaces it from its own first month. */
  career: z.array(spellSchema).max(200).default([]),
});

/** What decides the waivers around a birth, where it differs from the birth itself. */
const birth = {
  /** Day the birth was or is due. */
  dueOn: dateField().optional(),
  multipleBirth: z.boolean().default(false),
  /** First day the parents raise the child, where that is not its birth (adoption). */
  raisedFrom: dateField().optional(),
};

/** Days of unemployment benefit that the law awards (所定給付日数). */
export const BENEFIT_DAYS = [90, 120, 150, 180, 210, 240, 270, 300, 330, 360] as const;

const pair = z.tuple([idField(), idField()]);

/** What was asked of the records on divorce: a share for the lower earner, or half of one's own category-3 months. */
const splitSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("agreed"), share: decimal(0, 1), requestedOn: dateField() }),
  z.strictObject({ kind: z.literal("category3"), by: idField(), requestedOn: dateField() }),
]);

const eventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("marriage"), on: dateField(), between: pair }),
  z.strictObject({ kind: z.literal("divorce"), on: dateField(), between: pair, split: splitSchema.optional() }),
  z.strictObject({
    kind: z.literal("childbirth"),
    on: dateField(),
    child: idField(),
    parents: z.array(idField()).min(1).max(2),
    ...birth,
  }),
  z.strictObject({
    kind: z.literal("jobLoss"),
    on: dateField(),
    person: idField(),
    /** Unemployment benefit (基本手当): the day of applying for work, and the days awarded. */
    unemploymentBenefit: z.strictObject({ appliedOn: dateField(), days: z.literal(BENEFIT_DAYS) }).optional(),
  }),
  /** The benefit for continued employment after 60 (高年齢雇用継続給付), with the wage at 60 in yen a month. */
  z.strictObject({
    kind: z.literal("continuationBenefit"),
    person: idField(),
    from: monthField(),
    to: monthField(),
    monthlyWageAt60: yenField(),
  }),
  z.strictObject({ kind: z.literal("emigration"), on: dateField(), person: idField(), country: nameField(40) }),
  z.strictObject({ kind: z.literal("return"), on: dateField(), person: idField() }),
  z.strictObject({ kind: z.literal("death"), on: dateField(), person: idField() }),
  z.strictObject({
    kind: z.literal("disability"),
    firstVisitOn: dateField(),
    person: idField(),
    grades: z
      .array(z.strictObject({ from: monthField(), grade: integer(1, 4) }))
      .max(20)
      .default([]),
  }),
]);

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
  assumptions: z
    .strictObject({
      outlook: z
        .discriminatedUnion("kind", [z.strictObject({ kind: z.literal("level"), amountsOf: fiscalYearField() })])
        .optional(),
      discountRate: decimal(0, 0.1).default(0),
      mortality: z
        .discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("tables") }),
          z.strictObject({ kind: z.literal("age"), years: integer(50, 115) }),
        ])
        .prefault({ kind: "tables" }),
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
export type Scenario = Plan["scenarios"][number];
export type KnownRecord = NonNullable<Person["record"]>;
