import type { IsoDate } from "#lib/time/index.ts";

/** A person as results name them. */
export type Named = { readonly id: string; readonly name: string; readonly bornOn: IsoDate };
