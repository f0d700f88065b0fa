import type { TestInfo } from "@playwright/test";
import enClaims from "#data/messages/en/claims.json" with { type: "json" };
import enEvents from "#data/messages/en/events.json" with { type: "json" };
import enExplain from "#data/messages/en/explain.json" with { type: "json" };
import enHome from "#data/messages/en/home.json" with { type: "json" };
import enIncome from "#data/messages/en/income.json" with { type: "json" };
import enIssues from "#data/messages/en/issues.json" with { type: "json" };
import enLeaving from "#data/messages/en/leaving.json" with { type: "json" };
import enLens from "#data/messages/en/lens.json" with { type: "json" };
import enMarginal from "#data/messages/en/marginal.json" with { type: "json" };
import enOutlook from "#data/messages/en/outlook.json" with { type: "json" };
import enParameters from "#data/messages/en/parameters.json" with { type: "json" };
import enPlanner from "#data/messages/en/planner.json" with { type: "json" };
import enProtection from "#data/messages/en/protection.json" with { type: "json" };
import enResult from "#data/messages/en/result.json" with { type: "json" };
import enStart from "#data/messages/en/start.json" with { type: "json" };
import enUncertainty from "#data/messages/en/uncertainty.json" with { type: "json" };
import enValues from "#data/messages/en/values.json" with { type: "json" };
import jaClaims from "#data/messages/ja/claims.json" with { type: "json" };
import jaEvents from "#data/messages/ja/events.json" with { type: "json" };
import jaExplain from "#data/messages/ja/explain.json" with { type: "json" };
import jaHome from "#data/messages/ja/home.json" with { type: "json" };
import jaIncome from "#data/messages/ja/income.json" with { type: "json" };
import jaIssues from "#data/messages/ja/issues.json" with { type: "json" };
import jaLeaving from "#data/messages/ja/leaving.json" with { type: "json" };
import jaLens from "#data/messages/ja/lens.json" with { type: "json" };
import jaMarginal from "#data/messages/ja/marginal.json" with { type: "json" };
import jaOutlook from "#data/messages/ja/outlook.json" with { type: "json" };
import jaParameters from "#data/messages/ja/parameters.json" with { type: "json" };
import jaPlanner from "#data/messages/ja/planner.json" with { type: "json" };
import jaProtection from "#data/messages/ja/protection.json" with { type: "json" };
import jaResult from "#data/messages/ja/result.json" with { type: "json" };
import jaStart from "#data/messages/ja/start.json" with { type: "json" };
import jaUncertainty from "#data/messages/ja/uncertainty.json" with { type: "json" };
import jaValues from "#data/messages/ja/values.json" with { type: "json" };

/** The words of the page that a project of the configuration reads. */
export function wordsOf({ project }: TestInfo) {
  return project.name.startsWith("ja")
    ? {
        locale: "ja",
        home: jaHome,
        planner: jaPlanner,
        events: jaEvents,
        result: jaResult,
        leaving: jaLeaving,
        lens: jaLens,
        marginal: jaMarginal,
        parameters: jaParameters,
        protection: jaProtection,
        outlook: jaOutlook,
        start: jaStart,
        uncertainty: jaUncertainty,
        values: jaValues,
        explain: jaExplain,
        issues: jaIssues,
        claims: jaClaims,
        income: jaIncome,
      }
    : {
        locale: "en",
        home: enHome,
        planner: enPlanner,
        events: enEvents,
        result: enResult,
        leaving: enLeaving,
        lens: enLens,
        marginal: enMarginal,
        parameters: enParameters,
        protection: enProtection,
        outlook: enOutlook,
        start: enStart,
        uncertainty: enUncertainty,
        values: enValues,
        explain: enExplain,
        issues: enIssues,
        claims: enClaims,
        income: enIncome,
      };
}
