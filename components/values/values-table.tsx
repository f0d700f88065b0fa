"use client";
import type { ReactNode } from "react";
import { ScenarioHeads } from "#components/result/scenario-heads.tsx";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import type { Column } from "./values-rows.ts";

export type Row = {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (column: Column) => ReactNode;
  readonly sum?: boolean;
};

/** Rows under a heading of their own. */
export type RowGroup = { readonly title?: string; readonly rows: readonly Row[] };

type Props = {
  readonly caption: string;
  /** What the rows are; seen where their heads are short. */
  readonly what: string;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  readonly testId: string;
  /** Short heads: a phone shows the same table. Else each figure stands beside the name of its scenario there. */
  readonly compact?: boolean;
};

/** Figures with a column for each scenario. */
export function ValuesTable({ caption, what, columns, groups, testId, compact = false }: Props) {
  return (
    <ScrollBox label={caption}>
      <table className={`figures ${compact ? "" : "stacked"}`} data-testid={testId}>
        <caption className="hint">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={compact ? "" : "sr-only"}>{what}</span>
            </th>
            <ScenarioHeads scenarios={columns} />
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title ?? ""}>
            {title && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map(({ key, head, cell, sum }) => (
              <tr key={key} className={sum ? "sum" : ""}>
                <th scope="row" className={`whitespace-normal ${sum ? "" : "font-normal"}`}>
                  {head}
                </th>
                {columns.map((column) => (
                  <td key={column.id} className="num" data-label={column.name}>
                    {cell(column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}
