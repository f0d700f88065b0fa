import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./planted.ts";

const NOT_OURS = new Set([".git", "node_modules", ".next", "out", "coverage", "test-results", "playwright-report"]);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name) || entry.name.endsWith(".tsbuildinfo")) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });

/** What stands nowhere in the repository; put together here, so that this file does not match itself. */
const PRIVATE: Readonly<Record<string, RegExp>> = {
  "a path out of the repository": new RegExp(`(${["\\.\\.", "shared"].join("/")}\\b)`),
  "a path of one machine": new RegExp(`(?<![\\w.~-])/(${["work", "root", "home", "Users"].join("|")})/\\w`),
  "a host of a private network":
    /https?:\/\/(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|[\w.-]+\.(internal|local|lan|corp)\b)/,
  "a package registry": new RegExp(["registry", "npmjs|registry", "yarnpkg|npm", "pkg"].join("\\.")),
};

describe("the repository stands alone", () => {
  const files = filesIn(root).filter((path) => statSync(path).size < 5_000_000);

  it("reads the files", () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(Object.entries(PRIVATE))("holds no %s", (_, pattern) => {
    const found = files.flatMap((path) => {
      const text = readFileSync(path, "utf8");
      const match = text.includes("\0") ? null : pattern.exec(text);
      return match ? [`${relative(root, path)}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it("has a lock file without download addresses, and exact versions", () => {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(Object.keys(packages).filter((name) => "resolved" in packages[name])).toEqual([]);
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(ranges).toEqual([]);
  });
});
