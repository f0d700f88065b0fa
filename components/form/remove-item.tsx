"use client";
import { useForm } from "#components/planner/form-context.tsx";

type Props = { readonly path: string; readonly index: number; readonly count: number; readonly label: string };

/** Takes an item out of a list, and the list out of the plan with its last item. */
export function RemoveItem({ path, index, count, label }: Props) {
  const { set } = useForm();
  return (
    <button
      type="button"
      className="button mt-6 px-3"
      aria-label={label}
      onClick={() => (count === 1 ? set(path, undefined) : set(`${path}.${index}`, undefined))}
    >
      ×
    </button>
  );
}
