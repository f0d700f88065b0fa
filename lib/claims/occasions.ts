import {
  type ClaimEvent,
  type ClaimId,
  type ClaimStep,
  claimSources,
  claimSteps,
  claimsAfter,
} from "#data/claims/index.ts";
import { type Source, sources } from "#data/sources.ts";
import { type Disability, disabilitiesOf, type Scenario } from "#lib/input/index.ts";
import { attainsOn, type IsoDate, monthOfDate, parseMonth } from "#lib/time/index.ts";
import { afterDeath } from "./after-death.ts";
import { afterDisability, certifiedOn } from "./after-disability.ts";
import { afterDivorce, afterJobLoss, onLeavingJapan } from "./after-moves.ts";
import { atSixty, atSixtyFive } from "./at-ages.ts";
import { whenOf } from "./deadline.ts";
import type { Answer, Claim, Facts, Occasion, RefusedClaim } from "./types.ts";

/** What happened to whom on which day, and what each step after it comes to. */
type Happened = {
  readonly event: ClaimEvent;
  readonly person: string;
  readonly on: IsoDate;
  readonly answers: Readonly<Partial<Record<ClaimId, Answer>>>;
};

/**
 * Everything this household has to claim or to report after the events of a scenario and at 60 and 65, from the plan's present
 * on: who files it, where, with what, until which day, and what does not apply and why. A claim whose right the outcomes refuse is
 * listed with the right's reasons; what the plan cannot know (work injuries, health insurance, income) stands as depending on it.
 * Events in order of time, the claims of each by their last day.
 */
export function claimsIn(facts: Facts): Occasion[] {
  const startsAt = parseMonth(facts.plan.startsAt);
  return happenedIn(facts)
    .map((happened) => occasionOf(happened, facts))
    .map((occasion) => ({
      ...occasion,
      claims: occasion.claims.filter(({ from }) => monthOfDate(from) >= startsAt),
    }))
    .filter(({ claims, refused, on }) => claims.length > 0 || (refused.length > 0 && monthOfDate(on) >= startsAt))
    .map(({ claims, ...occasion }) => ({
      ...occasion,
      // of an age that was reached before the plan begins, what is left counts from its own day
      on:
        monthOfDate(occasion.on) >= startsAt
          ? occasion.on
          : (claims.map(({ from }) => from).toSorted()[0] ?? occasion.on),
      claims: claims.toSorted((a, b) => compareDays(a.until?.on, b.until?.on)),
    }))
    .toSorted((a, b) => compareDays(a.on, b.on));
}

/** In order of time, what has no last day at the end. */
const compareDays = (one = "9999", other = "9999"): number => (one < other ? -1 : one > other ? 1 : 0);

function happenedIn(facts: Facts): Happened[] {
  const { plan, scenario, projected } = facts;
  const ofPeople = plan.people.flatMap((person): Happened[] => {
    const bornOn = person.bornOn as IsoDate;
    const end = projected.people.find(({ id }) => id === person.id)?.paidUntil ?? 0;
    const [sixty, sixtyFive] = [attainsOn(bornOn, 60), attainsOn(bornOn, 65)];
    const ages: Happened[] = [
      { event: "sixty", person: person.id, on: sixty, answers: atSixty(facts, person.id, bornOn) },
      { event: "sixtyFive", person: person.id, on: sixtyFive, answers: atSixtyFive(facts, person.id, bornOn) },
    ];
    return [
      ...ages.filter(({ on }) => monthOfDate(on) < end),
      ...disabilitiesOf(person, scenario).map((disability) => disabled(facts, person.id, disability)),
    ];
  });
  return [...ofPeople, ...scenario.events.flatMap((event) => happenedBy(facts, event))];
}

const disabled = (facts: Facts, person: string, disability: Disability): Happened => ({
  event: "disability",
  person,
  on: certifiedOn(disability, facts),
  answers: afterDisability(facts, person, disability),
});

function happenedBy(facts: Facts, event: Scenario["events"][number]): Happened[] {
  switch (event.kind) {
    case "death": {
      const { person, on } = { person: event.person, on: event.on as IsoDate };
      return [{ event: "death", person, on, answers: afterDeath(facts, person, on) }];
    }
    case "emigration": {
      const { person, on } = { person: event.person, on: event.on as IsoDate };
      return [{ event: "leavingJapan", person, on, answers: onLeavingJapan(facts, person, on) }];
    }
    case "divorce":
      return [
        { event: "divorce", person: event.between[0], on: event.on as IsoDate, answers: afterDivorce(facts, event) },
      ];
    case "jobLoss":
      return [{ event: "jobLoss", person: event.person, on: event.on as IsoDate, answers: afterJobLoss(facts, event) }];
    case "disability":
    case "marriage":
    case "childbirth":
    case "continuationBenefit":
    case "return":
      return [];
    default:
      return event satisfies never;
  }
}

function occasionOf({ event, person, on, answers }: Happened, facts: Facts): Occasion {
  const claims: Claim[] = [];
  const refused: RefusedClaim[] = [];
  for (const id of claimsAfter[event]) {
    const answer = answers[id];
    if (!answer) continue;
    const by = answer.by === undefined ? {} : { by: answer.by };
    if (answer.standing === "refused") {
      refused.push({ id, ...by, reasons: answer.reasons });
      continue;
    }
    const step: ClaimStep = claimSteps[id];
    const from = answer.from ?? on;
    const when = whenOf(step.deadline, from, answer, facts.params);
    claims.push({ id, step, sources: sourcesOf(step), ...by, standing: answer.standing, from, ...when });
  }
  return { event, person, on, claims, refused };
}

const SOURCES: Readonly<Record<string, Source>> = { ...sources, ...claimSources };

const sourcesOf = ({ source }: ClaimStep): readonly Source[] => [source].flat().flatMap((id) => SOURCES[id] ?? []);
