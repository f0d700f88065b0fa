import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  type DeathGrant,
  deathGrant,
  isUnderReform,
  type Outcome,
  opensSurvivorsBasic,
  type SurvivorsBasic,
  spouseBasicEndsOn,
  survivorsRight,
  type WidowsPension,
} from "#lib/rules/index.ts";
import { addMonths, type Month, monthOfDate } from "#lib/time/index.ts";
import { category1Months, type Death, deathFacts } from "./death.ts";
import type { Horizon, Line } from "./line.ts";
import { notMaintained } from "./livelihood.ts";
import {
  type Bereaved,
  basicOf,
  employeesOf,
  relationOf,
  type SurvivorsEmployeesAt,
  survivorsBasicLine,
  survivorsEmployeesLine,
} from "./survivors-lines.ts";
import type { Reason } from "./types.ts";
import { widowsLine, widowsOf } from "./widows-line.ts";

/** What a death brings to the spouse. */
export type SurvivorsLines = {
  readonly death: Death;
  readonly basic: Line;
  readonly employees: Line;
  readonly widows: Line;
  /** What each is made of in a month. */
  readonly basicAt: (month: Month) => Outcome<SurvivorsBasic>;
  readonly employeesAt: SurvivorsEmployeesAt;
  readonly widowsAt: (month: Month) => Outcome<WidowsPension>;
  readonly grant: Outcome<DeathGrant>;
  /** A child has the pensions in its own name, because the spouse was not maintained. */
  readonly childrenHoldPensions: boolean;
};

/**
 * Pensions and grant of a spouse after a death, wherever they change: the basic pension with children, the employees' pension
 * with its additions, and the National Pension's for a widow of 60 to 64. A shared household is taken to hold, and an
 * income below the limits unless the plan says otherwise.
 * Law: NPA 37 to 42, 49 to 52-6; EPIA 58 to 68. Rules R-500 to R-506, R-520 to R-531, R-550, R-551, R-560, R-570 to R-577.
 */
export function survivorsLines(
  death: Death,
  bereaved: Bereaved,
  horizon: Horizon,
  facts = deathFacts(death, horizon.params),
): SurvivorsLines {
  const { params } = horizon;
  const { spouse, children } = bereaved;
  const [relation, diedIn] = [relationOf(spouse), monthOfDate(death.on)];
  const { bornOn } = spouse;
  const tooRich = notMaintained(spouse, diedIn, params);
  const byDeath = opensSurvivorsBasic(facts, params);
  const opened = withReasons(byDeath, tooRich);
  const countedChild = spouseBasicEndsOn(relation, death.on, children, params) !== undefined;
  const childrenHoldPensions = tooRich.length > 0 && countedChild && byDeath.status === "payable";
  // the law of 2025 asks a spouse under 60 for the shared household alone
  const tested = !isUnderReform({ relation, bornOn, diedOn: death.on }, params);
  const right = withReasons(
    survivorsRight(
      {
        death: facts,
        survivor: { relation, bornOn, livelihood: tested ? tooRich : [] },
        children,
        withBasic: opened.status === "payable",
      },
      params,
    ),
    // while the children alone have the basic pension, the spouse's is suspended
    !tested && childrenHoldPensions ? [{ code: "childrenHoldPensions" }] : [],
  );
  const basicAt = basicOf(bereaved, params);
  const basic = survivorsBasicLine(death, opened, bereaved, basicAt, horizon);
  const employeesAt = employeesOf(death, right, params);
  const category1 = category1Months(death);
  const { line: widows, widowsAt } = widowsPensionOf(death, bereaved, horizon);
  const at = addMonths(diedIn, 1);
  return {
    death,
    childrenHoldPensions,
    basic,
    employees: survivorsEmployeesLine(death, right, bereaved, employeesAt, horizon),
    widows,
    basicAt,
    employeesAt,
    widowsAt,
    grant: deathGrant(
      {
        months: category1.months,
        additionalMonths: category1.additionalMonths,
        deceasedDrewPension: death.drewPension,
        survivorsBasic: basicState(basic, childrenHoldPensions, at, params),
        at,
      },
      params,
    ),
  };
}

/** The National Pension's for a widow of 60 to 64, beside the start that the scenario of the death has for her own basic pension. */
export function widowsPensionOf(death: Death, bereaved: Bereaved, horizon: Horizon) {
  const { params } = horizon;
  const diedIn = monthOfDate(death.on);
  const widowsAt = widowsOf(death, category1Months(death).months, bereaved, params);
  const tooRich = notMaintained(bereaved.spouse, diedIn, params);
  const outcome = withReasons(widowsAt(addMonths(diedIn, 1)), tooRich);
  return { widowsAt, line: widowsLine(death, bereaved, outcome, widowsAt, horizon) };
}

/** An outcome that more reasons refuse. */
const withReasons = <T>(outcome: Outcome<T>, reasons: readonly Reason[]): Outcome<T> =>
  reasons.length === 0
    ? outcome
    : { status: "notEligible", reasons: [...reasons, ...(outcome.status === "notEligible" ? outcome.reasons : [])] };

/** Who is in the way of a death grant: the spouse, or children whose pension a parent does not suspend. */
const basicState = (basic: Line, childrenHold: boolean, at: Month, params: ParameterReader) => {
  if (basic.right.status === "payable") return "payable";
  if (!childrenHold) return "none";
  return params.get("parentSuspendsChild", at) ? "childLivesWithParent" : "payable";
};
