import type { Confidence, ParameterName } from "#lib/parameters/index.ts";
import type { SourceId } from "../sources.ts";
import type { claimSources } from "./sources.ts";

/** What happens to a person, and after which something is to be claimed or reported. */
export type ClaimEvent = "death" | "disability" | "sixty" | "sixtyFive" | "leavingJapan" | "divorce" | "jobLoss";

export type Office =
  | "pensionOffice"
  | "pensionServiceHeadOffice"
  | "municipality"
  | "healthInsurer"
  | "helloWork"
  | "employer"
  | "spousesEmployer"
  | "labourStandardsOffice"
  | "taxOffice";

/** The paper's official name, with the number printed on it where it has one (様式第105号). */
export type Form = {
  readonly name: string;
  readonly number?: string;
  /** The number was not found on a page. */
  readonly numberFromMemory?: true;
  /** Another paper takes its place in a case of its own. */
  readonly otherwise?: { readonly number: string; readonly when: "onTheWayToWork" | "firstVisitInNational" };
};

export type ClaimDocument =
  | "basicPensionNumber"
  | "pensionCertificate"
  | "familyRegister"
  | "residenceRecord"
  | "deathCertificate"
  | "incomeProof"
  | "bankBook"
  | "identityCard"
  | "medicalCertificate"
  | "firstVisitProof"
  | "illnessHistory"
  | "doctorsStatement"
  | "employersStatement"
  | "separationSlip"
  | "insuranceEndProof"
  | "passport"
  | "noAddressProof"
  | "splitAgreement"
  | "funeralReceipt"
  | "decisionNotice";

/** The day from which a time is counted. */
export type CountedFrom = "event" | "dayAfterEvent" | "dayAfterFuneral" | "eachDayMissed" | "afterPayMonth" | "dueDate";

/** A time limit that the rules compute with too: its years stand in the parameter. */
export type LimitParameter = Extract<
  ParameterName,
  | "benefitTimeLimitYears"
  | "contributionTimeLimitYears"
  | "deathGrantTimeLimitYears"
  | "divisionClaimYears"
  | "lumpSumWithdrawal"
  | "unemploymentBenefit"
>;

export type Deadline =
  | { readonly kind: "days"; readonly days: number; readonly from: CountedFrom }
  | { readonly kind: "daysByScheme"; readonly employees: number; readonly national: number; readonly from: CountedFrom }
  | { readonly kind: "months"; readonly months: number; readonly from: CountedFrom }
  | { readonly kind: "years"; readonly years: number; readonly from: CountedFrom }
  | { readonly kind: "parameter"; readonly parameter: LimitParameter; readonly from: CountedFrom }
  | { readonly kind: "beforeAge"; readonly age: number }
  | { readonly kind: "opensDaysBefore"; readonly days: number }
  | { readonly kind: "opensMonthsBefore"; readonly months: number }
  | { readonly kind: "monthsBeforePayment"; readonly months: number }
  | { readonly kind: "endOfBirthMonth" }
  /** No time limit, but the sooner it is done the less is lost. */
  | { readonly kind: "promptly" }
  /** It counts only from the day, or the month, in which it is asked for. */
  | { readonly kind: "fromApplication" };

/** A page about claims, or a source of the figures of law. */
export type ClaimSourceId = keyof typeof claimSources | SourceId;

/** One thing to claim or to report. What it is, for whom, and what is lost when it is late stands in the messages by its id. */
export type ClaimStep = {
  /** The usual one first. */
  readonly offices: readonly [Office, ...Office[]];
  readonly form: Form;
  readonly documents: readonly ClaimDocument[];
  readonly deadline: Deadline;
  readonly source: ClaimSourceId | readonly [ClaimSourceId, ...ClaimSourceId[]];
  readonly confidence: Confidence;
};
