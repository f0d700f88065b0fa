/**
 * Oldest births the product computes: people born before fall under the law before 1986-04, and employees' pensions of
 * people born before 1937-04-02 are out of scope. `any` is the first day a date can name.
 */
export const BORN_FROM = { any: "1900-01-01", basic: "1926-04-02", employees: "1937-04-02" } as const;

/** The law the product computes, that of the basic pension; category 3 and the deaths it covers begin with it (NPA-S 1985 art. 1). */
export const BASIC_PENSION_FROM = "1986-04";

/** Last day on which something may happen from which a later day is counted: that one too is to lie inside the calendar. */
export const LAST_DAY = "2099-12-31";

/** Shares of a pension split are fixed with this many decimals (EPIR 78-4). */
export const SHARE_DECIMALS = 5;
