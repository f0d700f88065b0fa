/**
 * Imports point one way. Each layer may import what stands beside it here, and itself; types may come from anywhere.
 */
const base = ["money", "time"];
const rules = [...base, "parameters", "data", "input", "career", "rules"];
const layers = {
  money: [],
  time: [],
  parameters: base,
  mortality: [...base, "data"],
  data: [...base, "parameters"],
  input: [...base, "parameters", "data"],
  career: [...base, "parameters", "data", "input"],
  rules: rules.slice(0, -1),
  outlooks: rules,
  explain: rules,
  calculations: [...rules, "explain"],
  projection: rules,
  audit: [...rules, "projection"],
  claims: [...rules, "projection"],
  "what-if": [...rules, "projection"],
  figures: [...rules, "explain", "outlooks", "projection", "audit", "claims"],
  values: [...rules, "projection", "mortality"],
  questions: [...rules, "outlooks", "projection", "mortality", "figures", "values"],
  wire: [...rules, "outlooks", "projection", "figures"],
};
/** The two doors: they may import all of lib. */
const doors = "^lib/(calculate|simulate)[.]ts$";
/** What a screen, a route or the command line may import of lib. */
const open = [doors, ...["input", "money", "time", "explain", "mortality"].map(folderOf)];
/** Packages that lib may use. */
const libPackages = ["zod", "fflate"];

function folderOf(layer) {
  return layer === "data" ? "^data/" : `^lib/${layer}/`;
}
const known = [doors, ...Object.keys(layers).map(folderOf)];
const notTypes = { dependencyTypesNot: ["type-only"] };

const directions = Object.entries(layers).map(([layer, allowed]) => ({
  name: `direction-${layer}`,
  comment: `${layer} may import ${allowed.length > 0 ? allowed.join(", ") : "no other layer"}`,
  severity: "error",
  from: { path: folderOf(layer) },
  to: { path: "^(lib|data)/", pathNot: [layer, ...allowed].map(folderOf), ...notTypes },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...directions,
    {
      name: "layer-unknown",
      comment: "everything in lib belongs to a layer named in .dependency-cruiser.mjs",
      severity: "error",
      from: {},
      to: { path: "^lib/", pathNot: known },
    },
    {
      name: "layer-unknown-importer",
      comment: "everything in lib belongs to a layer named in .dependency-cruiser.mjs",
      severity: "error",
      from: { path: "^lib/", pathNot: known },
      to: {},
    },
    {
      name: "folder-through-index",
      comment: "from outside a folder of lib, import its index.ts (tests may look inside)",
      severity: "error",
      from: { path: "^(?:lib/([^/]+)/|[^/]+)", pathNot: "^tests/" },
      to: { path: "^lib/[^/]+/", pathNot: ["^lib/$1/", "^lib/[^/]+/index[.]ts$"] },
    },
    {
      name: "doors",
      comment: "screens, routes and the command line reach the engine through lib/calculate.ts and lib/simulate.ts",
      severity: "error",
      from: { path: "^(app|components|proxy[.]ts|scripts/(nenrin|batch))" },
      to: { path: "^lib/", pathNot: open, ...notTypes },
    },
    {
      name: "lib-stands-alone",
      comment: "lib and data know nothing of what is built on them",
      severity: "error",
      from: { path: "^(lib|data)/" },
      to: { path: "^(?!lib/|data/|node_modules/)", dependencyTypesNot: ["core"] },
    },
    {
      name: "lib-packages",
      comment: `lib and data use no package but ${libPackages.join(", ")}`,
      severity: "error",
      from: { path: "^(lib|data)/" },
      to: { path: "^node_modules/", pathNot: `^node_modules/(${libPackages.join("|")})/` },
    },
    {
      name: "lib-no-builtin",
      comment: "lib and data run in the browser as they are",
      severity: "error",
      from: { path: "^(lib|data)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-development-package",
      comment: "the app runs on dependencies, not on devDependencies",
      severity: "error",
      from: { path: "^(app|components|lib|data|proxy[.]ts)" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycle",
      comment: "modules do not import each other in a ring",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: notTypes },
    },
    {
      name: "resolved",
      comment: "every import leads somewhere",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^([.]next|next-env)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
