import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lookOf } from "#components/charts/look.ts";
import { PARTS } from "#lib/simulate.ts";

const css = readFileSync("app/globals.css", "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

/** The custom properties of a theme; the dark one overrides the light one. */
const propertiesOf = (...texts: readonly string[]): Map<string, string> =>
  new Map(
    texts.flatMap((text) =>
      [...text.matchAll(/^\s+(--[\w-]+): ([^;]+);/gm)].map(([, name = "", value = ""]) => [name, value]),
    ),
  );

/** Relative luminance of an oklch colour, by the matrices of CSS Color 4 and WCAG. */
function luminance(colour: string): number {
  const [l = 0, chroma = 0, hue = 0] = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/.exec(colour)?.slice(1).map(Number) ?? [];
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const [long, medium, short] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const red = clamp(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short);
  const green = clamp(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short);
  const blue = clamp(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

describe.each([
  ["light", propertiesOf(light.slice(light.indexOf(":root")))],
  ["dark", propertiesOf(light.slice(light.indexOf(":root")), dark.slice(0, dark.indexOf("@layer")))],
] as const)("layers of the charts, %s", (_, properties) => {
  const resolved = (name: string): string => {
    const value = properties.get(name) ?? "";
    const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    return other ? resolved(other) : value;
  };
  const nameIn = (text: string): string => /var\((--[\w-]+)\)/.exec(text)?.[1] ?? "";
  const looks = [...PARTS, "otherIncome" as const, "pay" as const].flatMap((part) =>
    [false, true].map((second) => ({ part, second, ...lookOf(part, second) })),
  );

  it.each(looks)("$part of the second person: $second carries its text at 4.5 to 1", ({ fill, ink }) => {
    const [ground, text] = [luminance(resolved(nameIn(fill))), luminance(resolved(nameIn(ink)))];
    expect(contrast(ground, text)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(looks)("$part of the second person: $second stands out from its outline at 1.5 to 1", ({ fill }) => {
    expect(contrast(luminance(resolved(nameIn(fill))), luminance(resolved("--layer-outline")))).toBeGreaterThan(1.5);
  });
});
