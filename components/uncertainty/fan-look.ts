/** Bands and line of the fan: told apart by outline and strength, not by colour. */
export const FAN_LOOK = {
  most: { opacity: 0.14, width: 1.5, dash: "2 3" },
  half: { opacity: 0.26, width: 1.5, dash: "8 3" },
  middle: { opacity: 0, width: 3, dash: "0" },
} as const;
