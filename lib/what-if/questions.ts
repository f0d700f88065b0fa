import { CATEGORY_1, STANDING } from "#lib/career/index.ts";
import type { Spell } from "#lib/input/index.ts";
import type { Reason } from "#lib/projection/index.ts";
import { addMonths, formatMonth, type Month, type Period } from "#lib/time/index.ts";
import {
  type Asked,
  claimOf,
  fullCareerOf,
  isAbroad,
  nearestJob,
  outside20To59,
  pastAge,
  payableLate,
  periodTo,
  withoutBonuses,
} from "./asked.ts";
import { type Changed, jobFor, repaid, replaced, spellsIn } from "./change-plan.ts";
import { type GradeStep, gradeStep, MORE_PAY } from "./grade-step.ts";

/** What may be one month or one year more, or less. */
export type MarginalKind = "paid" | "category3" | "employee" | "voluntary" | "higherPay" | "latePayment" | "unpaid";

/** The two plans whose difference answers a question, and the months in which they differ. */
export type Compared = Period & { readonly without: Changed; readonly changed: Changed; readonly grade?: GradeStep };

export type MarginalQuestion = {
  /** How many months are asked about: one, or a year. */
  readonly lengths: readonly number[];
  /** Nobody else is asked. */
  readonly onlyCurrent?: true;
  /** Is this the insurance that the person is in? */
  readonly isCurrent: (asked: Asked) => boolean;
  /** Why it makes no sense for the person at the plan's start. */
  readonly bars: (asked: Asked) => Reason[];
  readonly compare: (asked: Asked, months: number) => Compared | undefined;
};

const never = () => false;

/** Every question in the order in which it is told. */
export const QUESTIONS: Readonly<Record<MarginalKind, MarginalQuestion>> = {
  paid: {
    lengths: [1, 12],
    isCurrent: ({ standing }) => CATEGORY_1.has(standing),
    bars: (asked) => [...outside20To59(asked), ...(isAbroad(asked) ? [{ code: "abroad" }] : [])],
    compare: (asked, months) => national(asked, months, { kind: "category1", payment: "paid", additional: false }),
  },
  category3: {
    lengths: [1, 12],
    isCurrent: ({ standing }) => standing === STANDING.category3,
    onlyCurrent: true,
    bars: outside20To59,
    compare: (asked, months) => national(asked, months, { kind: "category3", specialNotice: false }),
  },
  employee: {
    lengths: [1, 12],
    isCurrent: ({ member: { ledger }, from }) => (ledger.scheme[from - ledger.from] ?? 0) > 0,
    bars: (asked) => [
      ...pastAge(asked, 70),
      ...(nearestJob(asked) ? [] : [{ code: "noPayKnown" }]),
      ...(isAbroad(asked) ? [{ code: "abroad" }] : []),
    ],
    compare: (asked, months) => {
      const nearest = nearestJob(asked);
      const period = periodTo(asked, months, 70);
      if (!nearest) return undefined;
      const spell = jobFor(nearest, period);
      // a month of work is asked about without the bonus that it may bring
      return lived(asked, period, [months === 1 ? withoutBonuses(spell) : spell]);
    },
  },
  voluntary: {
    lengths: [1, 12],
    isCurrent: ({ standing }) => standing === STANDING.voluntary,
    bars: (asked) => {
      const { from, member, standing, job } = asked;
      const mayJoinEarlier = isAbroad(asked) && member.person.nationality === "japanese";
      if (from < member.ledger.attains60 && !mayJoinEarlier) return [{ code: "voluntaryFrom60", age: 60 }];
      const full = standing === STANDING.voluntary ? undefined : fullCareerOf(asked);
      return [
        ...pastAge(asked, 65),
        ...(job ? [{ code: "insuredAsEmployee" }] : []),
        ...(from >= claimOf(asked) ? [{ code: "alreadyClaimed" }] : []),
        ...(full === undefined ? [] : [{ code: "fullCareer", months: full }]),
      ];
    },
    compare: (asked, months) => {
      const period = periodTo(asked, months, 65);
      return lived(asked, period, [spell(period, { kind: "voluntary", additional: false })]);
    },
  },
  higherPay: {
    lengths: [12],
    isCurrent: never,
    bars: ({ job }) => {
      if (!job) return [{ code: "noJobNow" }];
      return job.spell.pay.monthly === undefined ? [{ code: "payGivenAsGrade" }] : [];
    },
    compare: ({ plan, scenario, id, from, job, horizon }, months) => {
      if (!job) return undefined;
      const period = { from, to: Math.min(addMonths(from, months), job.to) as Month };
      const paid = (more: number) => repaid(plan, scenario, id, job, period, more);
      return { ...period, without: paid(0), changed: paid(MORE_PAY), grade: gradeStep(job, from, horizon.params) };
    },
  },
  latePayment: {
    lengths: [1],
    isCurrent: never,
    bars: (asked) => {
      if (asked.from >= claimOf(asked)) return [{ code: "alreadyClaimed" }];
      return payableLate(asked) === undefined ? [{ code: "nothingToPayLate" }] : [];
    },
    compare: (asked) => {
      const { plan, scenario, id, from } = asked;
      const month = payableLate(asked);
      if (month === undefined) return undefined;
      const to = addMonths(month, 1);
      const payment = { person: id, from: formatMonth(month), to: formatMonth(to), paidIn: formatMonth(from) };
      const changed = { plan, scenario: { ...scenario, latePayments: [...scenario.latePayments, payment] } };
      return { from: month, to, without: { plan, scenario }, changed };
    },
  },
  unpaid: {
    lengths: [1],
    isCurrent: never,
    bars: ({ standing }) => {
      const owed = CATEGORY_1.has(standing) && standing !== STANDING.unpaid && standing !== STANDING.waived;
      return owed ? [] : [{ code: "nothingPaidNow" }];
    },
    compare: (asked, months) => {
      const { plan, scenario, id } = asked;
      const period = periodTo(asked, months, 60);
      const asPlanned = replaced(plan, scenario, id, period, spellsIn(plan, scenario, id, period));
      return { ...period, without: asPlanned, changed: uninsured(asked, period) };
    },
  },
};

type Body<S> = S extends Spell ? Omit<S, "from" | "to"> : never;

const spell = ({ from, to }: Period, body: Body<Spell>): Spell =>
  ({ ...body, from: formatMonth(from), to: formatMonth(to) }) as Spell;

const national = (asked: Asked, months: number, body: Body<Spell>): Compared => {
  const period = periodTo(asked, months, 60);
  return lived(asked, period, [spell(period, body)]);
};

/** The months lived so, against the same months without it. */
const lived = (asked: Asked, period: Period, spells: readonly Spell[]): Compared => ({
  ...period,
  without: uninsured(asked, period),
  changed: replaced(asked.plan, asked.scenario, asked.id, period, spells),
});

/** The plan without insurance in a period: unpaid at 20 to 59, for nobody in Japan is outside then; abroad as it is. */
function uninsured(asked: Asked, { from, to }: Period): Changed {
  const { plan, scenario, id, member } = asked;
  const owed = { from: Math.max(from, member.ledger.attains20), to: Math.min(to, member.ledger.attains60) } as Period;
  const unpaid = owed.from < owed.to ? [spell(owed, { kind: "category1", payment: "unpaid", additional: false })] : [];
  const without = isAbroad(asked) ? spellsIn(plan, scenario, id, { from, to }) : unpaid;
  return replaced(plan, scenario, id, { from, to }, without);
}
