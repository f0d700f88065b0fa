/**
 * Typesets every formula of the explanations: mathjs reads it, TeX and Temml make MathML of it, and the names in it become
 * slots that the page fills with words or numbers. The browser gets the trees of data/formulas/mathml.ts and no parser.
 *
 *   node scripts/build-formulas.ts          writes data/formulas/mathml.ts
 *   node scripts/build-formulas.ts --check  fails where that file is not what would be written
 */
import { readFileSync, writeFileSync } from "node:fs";
import { type MathNode as Expression, parse } from "mathjs";
import temml from "temml";
import { formulas } from "#lib/explain/index.ts";

type Typeset =
  | string
  | { readonly slot: string }
  | {
      readonly tag: string;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly children?: readonly Typeset[];
    };

const TARGET = new URL("../data/formulas/mathml.ts", import.meta.url);

/** Letters only, so that TeX passes the name through as text. */
const slotText = (name: string): string =>
  `\\text{SLOT${[...name].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("")}END}`;
const nameIn = (text: string): string | undefined => {
  const [, hex] = /^SLOT([0-9a-f]+)END$/.exec(text) ?? [];
  return hex?.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
};

/** TeX of an expression. Only what formulas use is known, and anything else throws. */
function texOf(node: Expression): string {
  const n = node as Expression & {
    content?: Expression;
    args?: Expression[];
    op?: string;
    fn?: { name: string } | string;
    name?: string;
    value?: unknown;
  };
  const [first, second] = n.args ?? [];
  switch (n.type) {
    case "ParenthesisNode":
      if (n.content) return `\\left(${texOf(n.content)}\\right)`;
      break;
    case "SymbolNode":
      if (n.name) return slotText(n.name);
      break;
    case "ConstantNode":
      return String(n.value);
    case "OperatorNode":
      if (n.op === "-" && first && !second) return `-${texOf(first)}`;
      if (!first || !second) break;
      if (n.op === "/") return `\\frac{${texOf(bare(first))}}{${texOf(bare(second))}}`;
      if (n.op === "*") return `${texOf(first)} \\times ${texOf(second)}`;
      if (n.op === "+" || n.op === "-") return `${texOf(first)} ${n.op} ${texOf(second)}`;
      break;
    case "FunctionNode": {
      const name = typeof n.fn === "string" ? n.fn : n.fn?.name;
      const inner = (n.args ?? []).map(texOf);
      // named in the reader's language: "the lower of"
      if (name === "min" || name === "max")
        return `${slotText(`function.${name}`)}\\left(${inner.join(",\\; ")}\\right)`;
      if (name === "ceil") return `\\left\\lceil ${inner.join()} \\right\\rceil`;
      if (name === "sumProduct") return `\\sum \\left(${inner.join(" \\times ")}\\right)`;
      break;
    }
  }
  throw new Error(`build-formulas: ${node.toString()} uses ${n.type} ${n.op ?? ""}, which texOf does not know yet`);
}

/** A fraction needs no parentheses around what stands above or below its bar. */
const bare = (node: Expression): Expression => {
  const { content } = node as Expression & { content?: Expression };
  return node.type === "ParenthesisNode" && content ? content : node;
};

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"' };
const decoded = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&(?:lt|gt|amp|quot);/g, (entity) => ENTITIES[entity] ?? entity);

/** Temml's MathML as a tree; attributes that only style for one engine are left out. */
function treeOf(mathml: string): Typeset {
  const root: Typeset[] = [];
  const open: { tag: string; attributes: Record<string, string>; children: Typeset[] }[] = [];
  const put = (node: Typeset) => (open.at(-1)?.children ?? root).push(node);
  for (const [token, closing, tag, rest, self] of mathml.matchAll(
    /<(\/)?([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/)?>|[^<]+/g,
  )) {
    if (tag === undefined) {
      const name = nameIn(token.trim());
      put(name === undefined ? decoded(token) : { slot: name });
    } else if (closing) {
      const done = open.pop();
      if (!done) throw new Error(`build-formulas: </${tag}> closes nothing`);
      put(finished(done));
    } else {
      const attributes = Object.fromEntries(
        [...(rest ?? "").matchAll(/([\w:-]+)="([^"]*)"/g)]
          .filter(([, key]) => key !== "xmlns" && key !== "style" && key !== "class")
          .map(([, key, value]) => [key ?? "", decoded(value ?? "")]),
      );
      if (self) put(finished({ tag, attributes, children: [] }));
      else open.push({ tag, attributes, children: [] });
    }
  }
  const [only] = root;
  if (root.length !== 1 || only === undefined) throw new Error("build-formulas: not one element");
  return only;
}

function finished({
  tag,
  attributes,
  children,
}: {
  tag: string;
  attributes: Record<string, string>;
  children: Typeset[];
}): Typeset {
  // <mtext> around nothing but a slot is the slot itself
  const [only] = children;
  if (tag === "mtext" && children.length === 1 && typeof only === "object" && "slot" in only) return only;
  return {
    tag,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(children.length > 0 ? { children } : {}),
  };
}

const trees = Object.entries(formulas).map(([key, formula]) => {
  const tex = texOf(parse(formula));
  return [key, treeOf(temml.renderToString(tex, { displayMode: true, xml: true }))] as const;
});

const text = `// Generated by scripts/build-formulas.ts from lib/explain/formulas.ts. Do not edit.

/** MathML as a tree: text, an element, or a slot that the page fills. */
export type MathNode =
  | string
  | { readonly slot: string }
  | { readonly tag: string; readonly attributes?: Readonly<Record<string, string>>; readonly children?: readonly MathNode[] };

export const mathml: Readonly<Record<string, MathNode>> = {
${trees.map(([key, tree]) => `  ${JSON.stringify(key)}: ${JSON.stringify(tree)},`).join("\n")}
};
`;

if (process.argv.includes("--check")) {
  if (readFileSync(TARGET, "utf8") !== text) {
    console.error("data/formulas/mathml.ts is out of date: node scripts/build-formulas.ts");
    process.exit(1);
  }
} else writeFileSync(TARGET, text);
console.log(`${trees.length} formulas`);
