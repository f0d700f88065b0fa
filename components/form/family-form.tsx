"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { childIds, freeId, freshPartner } from "#components/planner/family.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { DateField } from "./date-field.tsx";
import { childSaid, marriageSaid } from "./family-said.ts";
import { LineList } from "./line-list.tsx";

// fetched when the first child is opened
const ChildFields = lazy(() => import("./child-fields.tsx"));

/** Longest lists that the plan takes. */
const MOST = { marriages: 5, children: 20 };

/** Who belongs to the household: partner, marriages and children, once for everybody. */
export function FamilyForm({ onChoose }: { readonly onChoose: (person: number) => void }) {
  const t = useTranslations("planner");
  const format = useFormat();
  const { draft, add, removePerson } = useForm();
  const { people, marriages = [], children = [] } = draft;
  const partner = people[1];
  const everyone = people.map(({ id }) => id);
  const remarriage = marriages.every(({ to }) => to !== undefined);
  return (
    <section aria-labelledby="family" className="grid gap-3">
      <div>
        <h2 id="family">{t("family.title")}</h2>
        <p className="hint">{t("family.hint")}</p>
      </div>
      {partner ? (
        <>
          <div className="flex min-h-11 items-center justify-between gap-2 border-line border-b">
            <span>{t("family.couple")}</span>
            <button
              type="button"
              className="button-link shrink-0"
              onClick={() => {
                removePerson(1);
                onChoose(0);
              }}
            >
              {t("person.remove")}
            </button>
          </div>
          <LineList
            path="marriages"
            items={marriages}
            label={t("marriage.title")}
            said={(marriage) => marriageSaid(marriage, t, format)}
            fields={(path) => (
              <>
                <DateField path={`${path}.from`} label={t("marriage.from")} />
                <DateField path={`${path}.to`} label={t("marriage.to")} hint={t("marriage.toHint")} />
              </>
            )}
            addLabel={t(marriages.length === 0 ? "marriage.add" : "marriage.addAnother")}
            fresh={remarriage && marriages.length < MOST.marriages ? () => ({ between: everyone }) : undefined}
            removeLabel={t("marriage.remove")}
          />
        </>
      ) : (
        <button
          type="button"
          className="button justify-self-start"
          onClick={() => {
            add("people", freshPartner(people));
            onChoose(1);
          }}
        >
          {t("person.add")}
        </button>
      )}
      <LineList
        path="children"
        items={children}
        label={t("child.title")}
        said={(child) => childSaid(child, draft, t, format)}
        fields={(path) => (
          <Suspense>
            <ChildFields path={path} />
          </Suspense>
        )}
        addLabel={t("child.add")}
        fresh={
          children.length < MOST.children
            ? () => ({ id: freeId("child", childIds(draft)), parents: everyone })
            : undefined
        }
        removeLabel={t("child.remove")}
      />
    </section>
  );
}
