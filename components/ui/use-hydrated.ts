"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the server's page and until React has taken it over: a click before that would be lost. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
