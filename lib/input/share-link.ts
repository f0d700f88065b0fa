import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import { issue } from "./issue.ts";
import type { PlanFile } from "./plan.ts";
import { type ReadPlan, readPlanText } from "./read-plan.ts";

/** Longest text that a share link is unpacked to. */
const MAX_LENGTH = 1_000_000;

/** The plan packed into the part of an address after "#", which browsers do not send to any server. */
export function toShareFragment(plan: PlanFile): string {
  const packed = zlibSync(strToU8(JSON.stringify(plan)), { level: 9 });
  return btoa(strFromU8(packed, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The plan of such a fragment; a damaged one is `badFormat` at "". */
export function fromShareFragment(fragment: string): ReadPlan {
  try {
    const bytes = strToU8(atob(fragment.replaceAll("-", "+").replaceAll("_", "/")), true);
    const text = unzlibSync(bytes, { out: new Uint8Array(MAX_LENGTH) });
    return readPlanText(strFromU8(text));
  } catch {
    return { ok: false, issues: [issue("", "badFormat", { cause: "shareLink", format: "share link" })] };
  }
}
