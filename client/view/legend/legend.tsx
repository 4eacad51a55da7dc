/** The legend, which is the filter: every row explains a sign, counts it, removes it, dims the rest. */

import type { ReactNode } from "react";
import { edgeLook, PALETTES } from "../../graph/looks.ts";
import type { EdgeKind } from "../../query/generated/graphql.ts";
import type { Facets } from "../../query/queries.ts";
import {
  DEFAULT_FILTERS,
  EDGE_KINDS,
  isDefault,
  MAKERS,
  METHODS_OF_MAKER,
  NODE_KINDS,
  REVIEW_STATES,
  SOURCE_COUNTS,
  STANCES,
  toggle,
  toggleKind,
} from "../../state/filters.ts";
import type { Filters, Maker } from "../../state/filters.ts";
import type { Focus } from "../../state/focus.ts";
import { isSameFocus } from "../../state/focus.ts";
import { countSorts } from "../graph/shown-graph.ts";
import { AsOfField } from "../frame/as-of.tsx";
import { usePageGraph } from "../graph/use-graph.ts";
import { useApp } from "../parts/app-context.ts";
import { NodeIcon } from "../parts/node-icon.tsx";
import {
  capital,
  KIND_PLURALS,
  MAKER_WORDS,
  RELATION_WORDS,
  REVIEW_WORDS,
  SOURCE_WORDS,
  STANCE_WORDS,
} from "../words.ts";
import { LegendRow } from "./legend-row.tsx";
import { TimeFilter } from "./time-filter.tsx";

export function Legend() {
  const { state, change } = useApp();
  const { answer, shown } = usePageGraph();
  const facets = answer?.facets;
  const counts = countSorts(shown);
  const { filters, focus } = state;
  const setFilters = (next: Filters): void => change((before) => ({ ...before, filters: next }));
  const setFocus = (next: Focus): void =>
    change((before) => ({ ...before, focus: isSameFocus(focus, next) ? undefined : next }));
  const total = (list: keyof Facets, value: string): number | undefined =>
    facets === undefined
      ? undefined
      : (facets[list].find((one) => one.value === value)?.total ?? 0);

  const madeBy = (maker: Maker): number | undefined =>
    facets && METHODS_OF_MAKER[maker].reduce((sum, one) => sum + (total("methods", one) ?? 0), 0);

  return (
    <div className="legend">
      <div className="legend-head">
        <p className="quiet">
          Click a row to <strong>filter</strong>: it is removed. <span aria-hidden="true">◎</span>{" "}
          is <strong>focus</strong>: the rest is dimmed.
        </p>
        <button
          type="button"
          className="text-button"
          disabled={isDefault(filters) && focus === undefined}
          onClick={() =>
            change((before) => ({ ...before, filters: DEFAULT_FILTERS, focus: undefined }))
          }
        >
          Reset
        </button>
      </div>
      <Group title="Kinds">
        {NODE_KINDS.map((kind) => (
          <LegendRow
            key={kind}
            icon={<NodeIcon kind={kind} />}
            label={KIND_PLURALS[kind]}
            isOn={filters.kinds.includes(kind)}
            shown={counts.get(`kind:${kind}`) ?? 0}
            total={total("kinds", kind)}
            onToggle={() => setFilters(toggleKind(filters, kind))}
            isFocused={isSameFocus(focus, { on: "kind", value: kind })}
            onFocus={() => setFocus({ on: "kind", value: kind })}
          />
        ))}
      </Group>
      <Group title="Claims stand on">
        {SOURCE_COUNTS.map((one) => (
          <LegendRow
            key={one}
            icon={<NodeIcon kind="CLAIM" standing={one === "ONE" ? "single" : "shared"} />}
            label={SOURCE_WORDS[one]}
            isOn={filters.sources.length === 0 || filters.sources.includes(one)}
            shown={counts.get(`source:${one}`) ?? 0}
            total={total("sources", one)}
            onToggle={() =>
              setFilters({ ...filters, sources: narrow(filters.sources, one, SOURCE_COUNTS) })
            }
            isFocused={isSameFocus(focus, { on: "source", value: one })}
            onFocus={() => setFocus({ on: "source", value: one })}
          />
        ))}
        <p className="legend-note">
          <NodeIcon kind="CLAIM" standing="counterpart" /> one document, with a counterpart in
          another
        </p>
      </Group>
      <Group title="Relations">
        {EDGE_KINDS.filter((kind) => total("relations", kind) !== 0).map((kind) => (
          <LegendRow
            key={kind}
            icon={<EdgeSign kind={kind} />}
            label={capital(RELATION_WORDS[kind])}
            isOn={filters.relations.includes(kind)}
            shown={counts.get(`relation:${kind}`) ?? 0}
            total={total("relations", kind)}
            onToggle={() =>
              setFilters({ ...filters, relations: toggle(filters.relations, kind, EDGE_KINDS) })
            }
            isFocused={isSameFocus(focus, { on: "relation", value: kind })}
            onFocus={() => setFocus({ on: "relation", value: kind })}
          />
        ))}
      </Group>
      <Group title="Stance of a source">
        {STANCES.filter((one) => total("stances", one) !== 0).map((one) => (
          <LegendRow
            key={one}
            icon={<span className={`stance-dot stance-${one.toLowerCase()}`} />}
            label={capital(STANCE_WORDS[one])}
            isOn={filters.stances.length === 0 || filters.stances.includes(one)}
            shown={counts.get(`stance:${one}`) ?? 0}
            total={total("stances", one)}
            onToggle={() =>
              setFilters({ ...filters, stances: narrow(filters.stances, one, STANCES) })
            }
            isFocused={isSameFocus(focus, { on: "stance", value: one })}
            onFocus={() => setFocus({ on: "stance", value: one })}
          />
        ))}
      </Group>
      <Group title="Review">
        {REVIEW_STATES.filter((one) => total("reviews", one) !== 0).map((one) => (
          <LegendRow
            key={one}
            icon={<span className="review-dot" />}
            label={REVIEW_WORDS[one]}
            isOn={filters.reviews.length === 0 || filters.reviews.includes(one)}
            shown={total("reviews", one) ?? 0}
            total={total("reviews", one)}
            onToggle={() =>
              setFilters({ ...filters, reviews: narrow(filters.reviews, one, REVIEW_STATES) })
            }
          />
        ))}
      </Group>
      <Group title="Recorded by">
        {MAKERS.map((one) => (
          <LegendRow
            key={one}
            icon={<span className={`maker-sign maker-${one.toLowerCase()}`} />}
            label={MAKER_WORDS[one]}
            isOn={filters.makers.length === 0 || filters.makers.includes(one)}
            shown={madeBy(one) ?? 0}
            total={madeBy(one)}
            onToggle={() => setFilters({ ...filters, makers: narrow(filters.makers, one, MAKERS) })}
          />
        ))}
      </Group>
      <Group title="Time">
        <TimeFilter filters={filters} onChange={setFilters} />
      </Group>
      <Group title="What could be known">
        <AsOfField />
      </Group>
      <p className="legend-note">
        A bold label is a claim in several documents. Circles grow with the number of their edges.
      </p>
    </div>
  );
}

/** With nothing chosen all are on: the first click leaves only the one, further ones add. */
function narrow<Value extends string>(
  chosen: readonly Value[],
  value: Value,
  all: readonly Value[],
): readonly Value[] {
  const next = toggle(chosen, value, all);
  return next.length === all.length ? [] : next;
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="legend-group">
      <h3 className="section-title">{title}</h3>
      {children}
    </section>
  );
}

const LINK_KINDS: readonly EdgeKind[] = ["SUPPORTS", "CONTRADICTS", "REFINES", "UPDATES"];

/** A piece of the line, with the badge that it has in the picture. */
function EdgeSign({ kind }: { readonly kind: EdgeKind }) {
  const { theme } = useApp();
  const look = edgeLook(kind, theme);
  const isLink = LINK_KINDS.includes(kind);
  const color = isLink ? look.color : PALETTES[theme].strong;
  return (
    <svg className="edge-sign" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
      <line x1="0" x2="18" y1="7" y2="7" stroke={color} strokeWidth={isLink ? 1.8 : 1} />
      {look.badge !== undefined && (
        <>
          <circle cx="9" cy="7" r="6" fill={PALETTES[theme].background} stroke={color} />
          <text x="9" y="10.4" textAnchor="middle" fontSize="9.5" fontWeight="700" fill={color}>
            {look.badge}
          </text>
        </>
      )}
    </svg>
  );
}
