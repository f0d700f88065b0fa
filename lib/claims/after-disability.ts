import type { Disability } from "#lib/input/index.ts";
import { certificationDay } from "#lib/rules/index.ts";
import { type IsoDate, monthOfDate, parseDate, parseMonth } from "#lib/time/index.ts";
import {
  bornOnOf,
  byRight,
  choosesAt,
  employedOn,
  isCategory1,
  isUnder,
  noticeOf,
  payableOf,
  refused,
  rightOf,
  statusIn,
} from "./facts.ts";
import type { Answer, Answers, Facts } from "./types.ts";

const DISABILITY = ["disabilityBasic", "disabilityEmployees"] as const;

/** The day on which a disability is certified. */
export const certifiedOn = ({ firstVisitOn, fixedOn }: Disability, { params }: Facts): IsoDate => {
  const first = firstVisitOn as IsoDate;
  return certificationDay(first, fixedOn as IsoDate | undefined, monthOfDate(first), params).certificationOn;
};

/** What a disability makes a person claim: from the first visit on, from the day of certification, or when it has grown worse. */
export function afterDisability(facts: Facts, id: string, disability: Disability): Answers<"disability"> {
  const visited = disability.firstVisitOn as IsoDate;
  const certified = certifiedOn(disability, facts);
  const employed = employedOn(facts, id, visited);
  const worse = worseFrom(facts, id, disability);
  const basic = payableOf(facts, id, "disabilityBasic");
  const own = { standing: "depends", by: id, from: certified } as const;
  const pension = { ...own, arisesOn: certified };
  const atCertification = (benefit: (typeof DISABILITY)[number], otherwise: Answer): Answer => {
    const answer = byRight(facts, id, benefit, certified, otherwise);
    if (!answer || answer.standing === "refused") return answer;
    return worse === undefined ? { ...answer, from: certified } : undefined;
  };
  const ofGradeTwo =
    basic && isUnder(facts, id, 60, basic.firstPaidOn) && isCategory1(statusIn(facts, id, basic.fromMonth));
  const reasons = DISABILITY.flatMap((benefit) => {
    const right = rightOf(facts, id, benefit);
    return right?.status === "notEligible" ? right.reasons : [];
  });
  const barred = reasons.length > 0 && !DISABILITY.some((benefit) => payableOf(facts, id, benefit));
  const bornOn = bornOnOf(facts, id);
  return {
    sicknessAllowance: employed
      ? { standing: "depends", by: id, from: visited }
      : refused("notInsuredAsEmployee", {}, id),
    disabilityBasic: atCertification("disabilityBasic", pension),
    disabilityEmployees:
      allowance(facts, id) ??
      atCertification("disabilityEmployees", employed ? pension : refused("notInsuredAsEmployee", {}, id)),
    disabilityWorseLater:
      worse !== undefined && !barred && isUnder(facts, id, 65, worse)
        ? { standing: "applies", by: id, from: worse, ...(bornOn === undefined ? {} : { bornOn }) }
        : undefined,
    supportBenefit: basic ? { ...own, from: certified } : undefined,
    statutoryExemption: ofGradeTwo ? { standing: "applies", by: id, from: certified } : undefined,
    choiceOfPensions: choosesAt(facts, id, "disability", certified)
      ? { standing: "applies", by: id, from: certified }
      : undefined,
    workInjuryDisability: employed ? own : refused("notInsuredAsEmployee", {}, id),
  };
}

/** The one-off allowance is asked for with the pension's form, five years from the day on which the state was fixed (EPIA 92; R-464). */
function allowance(facts: Facts, id: string): Answer {
  const arisesOn = noticeOf(facts, "disabilityAllowancePaid", [id])?.["on"];
  if (typeof arisesOn !== "string" || payableOf(facts, id, "disabilityEmployees")) return undefined;
  return { standing: "applies", by: id, from: parseDate(arisesOn), arisesOn: parseDate(arisesOn) };
}

/** The first day of the month in which the first grade that counts is reached, where that is only after the day of certification. */
function worseFrom(facts: Facts, id: string, disability: Disability): IsoDate | undefined {
  const employed = employedOn(facts, id, disability.firstVisitOn as IsoDate);
  const first = disability.grades.find(({ grade }) => grade === 1 || grade === 2 || (grade === 3 && employed));
  const certifiedIn = monthOfDate(certifiedOn(disability, facts));
  return first && parseMonth(first.from) > certifiedIn ? parseDate(`${first.from}-01`) : undefined;
}
