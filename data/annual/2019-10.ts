import { yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";

/** October 2019: the support benefit for pensioners (年金生活者支援給付金) begins. */
export default {
  effective: "2019-10",
  status: "enacted",
  values: {
    supportBenefitBase: {
      value: yen(5_000),
      source: "memory",
      confidence: "memory",
    },
  },
} satisfies Sheet;
