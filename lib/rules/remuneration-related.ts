import type { InsuredParts, PayTotals } from "#lib/career/index.ts";
import { type Rate, toYenOfTwo, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { IsoDate, Month } from "#lib/time/index.ts";

export type Formula = {
  readonly parts: InsuredParts;
  readonly before: Rate;
  readonly from: Rate;
  readonly revision?: Rate;
  readonly amount: Yen;
};

export type RemunerationRelated = {
  readonly main: Formula;
  /** The guarantee of the level before the 2000 reform; undefined where its averages are not known. */
  readonly guaranteed?: Formula;
  /** Earned before a statement's date, as the statement shows it; part of both formulas. */
  readonly stated: Yen;
  readonly amount: Yen;
};

/**
 * Remuneration-related part (報酬比例部分): the higher of the main formula and the guarantee (従前額保障), both of
 *
 *   average x multiplier x months to 2003-03 + average x multiplier x months from 2003-04     nearest yen
 *
 * the guarantee with the 1994-level averages and multipliers, times its own revision rate. Each month's pay is
 * re-evaluated before it is averaged. Exact at any size; rounded once.
 *
 * In:  insured months and re-evaluated sums (a sum is average x months) under both tables; `at`.
 * Law: EPIA 43; H12-S 20, 21; S60-S 59, App. 7. Rules.
 */
export function remunerationRelated(
  bornOn: IsoDate,
  main: InsuredParts,
  guaranteed: InsuredParts | undefined,
  at: Month,
  params: ParameterReader,
  stated: Yen = yen(0),
): RemunerationRelated {
  const terms = relatedTerms(bornOn, guaranteed !== undefined, at, params);
  const formula = (parts: InsuredParts, { before, from, revision, whole }: FormulaRates): Formula => ({
    parts,
    before,
    from,
    ...(revision ? { revision } : {}),
    amount: formulaAmount(totalsOf(parts), whole),
  });
  const byMain = formula(main, terms.main);
  const byGuarantee = guaranteed && terms.guaranteed && formula(guaranteed, terms.guaranteed);
  return {
    main: byMain,
    ...(byGuarantee ? { guaranteed: byGuarantee } : {}),
    stated,
    amount: higherOf(byMain.amount, byGuarantee?.amount, stated),
  };
}

/** Multipliers of the two stretches of insurance; `whole`: times the revision that the guarantee has of its own. */
type FormulaRates = Pick<Formula, "before" | "from" | "revision"> & {
  readonly whole: Pick<Formula, "before" | "from">;
};

/** What the law of a month says of the remuneration-related part to a cohort; of the guarantee where it is asked for. */
export type RelatedTerms = { readonly main: FormulaRates; readonly guaranteed: FormulaRates | undefined };

export function relatedTerms(
  bornOn: IsoDate,
  withGuarantee: boolean,
  at: Month,
  params: ParameterReader,
): RelatedTerms {
  const multipliers = params.getFor("remunerationRelatedMultipliers", at, bornOn);
  const main = { before: multipliers.before200304, from: multipliers.from200304 };
  if (!withGuarantee) return { main: { ...main, whole: main }, guaranteed: undefined };
  const { guaranteedBefore200304: before, guaranteedFrom200304: from } = multipliers;
  const revision = params.getFor("guaranteedRevision", at, bornOn);
  const whole = { before: product(before, revision), from: product(from, revision) };
  return { main: { ...main, whole: main }, guaranteed: { before, from, revision, whole } };
}

/** Exact, and not in lowest terms. */
const product = (a: Rate, b: Rate): Rate => ({ num: a.num * b.num, den: a.den * b.den });

/** The amount alone, on terms that are known, for many counts of months at one month's law. */
export const relatedAmount = (
  terms: RelatedTerms,
  main: PayTotals,
  guaranteed: PayTotals | undefined,
  stated: Yen,
): Yen =>
  higherOf(
    formulaAmount(main, terms.main.whole),
    guaranteed && terms.guaranteed && formulaAmount(guaranteed, terms.guaranteed.whole),
    stated,
  );

const higherOf = (main: Yen, guaranteed: Yen | undefined, stated: Yen): Yen =>
  yen(Math.max(main, guaranteed ?? 0) + stated);

/** The sums of insured parts, without their months. */
export const totalsOf = ({ to200303, from200304 }: InsuredParts): PayTotals => ({
  to200303: to200303.total,
  from200304: from200304.total,
});

const formulaAmount = ({ to200303, from200304 }: PayTotals, { before, from }: FormulaRates["whole"]): Yen =>
  toYenOfTwo("benefitAmount", to200303, before, from200304, from);
