import type { PathYear } from "#lib/parameters/index.ts";

type Row = readonly [
  fiscalYear: number,
  prices: number,
  wages: number,
  slideBasic: number,
  slideEmployees: number,
  pay: number,
  pricesInYear: number,
];

/** Years of a path from the plain rows of a generated table. */
export const pathOf = (rows: readonly Row[]): readonly PathYear[] =>
  rows.map(([fiscalYear, prices, wages, slideBasic, slideEmployees, pay, pricesInYear]) => ({
    fiscalYear,
    prices,
    wages,
    slideBasic,
    slideEmployees,
    pay,
    pricesInYear,
  }));
