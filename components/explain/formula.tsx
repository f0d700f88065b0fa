import { createElement, type ReactNode } from "react";
import type { MathNode } from "#data/formulas/mathml.ts";

type Props = { readonly node: MathNode; readonly slot: (name: string) => string };

/** A typeset formula: its slots filled with names or with the person's own numbers. */
export function Formula({ node, slot }: Props): ReactNode {
  return draw(node, slot, 0);
}

function draw(node: MathNode, slot: Props["slot"], key: number): ReactNode {
  if (typeof node === "string") return node;
  if ("slot" in node) return createElement("mtext", { key }, slot(node.slot));
  const { tag, attributes, children = [] } = node;
  return createElement(tag, { key, ...attributes }, ...children.map((child, i) => draw(child, slot, i)));
}
