/** Measuring: how deep, how wide and how costly a query is, before it is executed. */

import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from "graphql";
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  ValueNode,
} from "graphql";
import { PAGE_SIZES } from "./limits.ts";
import type { PagedField } from "./limits.ts";
import { pageSize } from "./page.ts";
import {
  SUBGRAPH_FIELDS,
  USUAL_LIMIT,
  USUAL_LIST,
  USUAL_LISTS,
  WORK,
  WORK_AS_OF,
} from "./usual-sizes.ts";

export interface QueryMeasure {
  /** Fields within fields; a field without any has depth 1. */
  readonly depth: number;
  /** The same from `__schema` or `__type` on, which count nothing in `depth`. */
  readonly introspectionDepth: number;
  /** Fields under another name, each fragment counted wherever it is spread. */
  readonly aliases: number;
  /** Fields, each fragment counted wherever it is spread. */
  readonly fields: number;
  /**
   * Values that the answer would have with lists of usual length, and the work that computing
   * takes: a field costs 1, its work, and its size times the cost of what is asked of it.
   */
  readonly cost: number;
}

interface MeasuredQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As coerced by the schema. */
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Measuring extends MeasuredQuery {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** By fragment and the size of the page that it is spread in. */
  readonly known: Map<string, QueryMeasure>;
  /** Whether the measure would be another with other variables. */
  dependsOnVariables: boolean;
}

/** By operation: measures that are the same whatever the variables. */
const measured = new WeakMap<OperationDefinitionNode, QueryMeasure>();

const NOTHING: QueryMeasure = {
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  fields: 0,
  cost: 0,
};

/**
 * Measures a valid operation.
 *
 * @throws {WhenceError} PAGE_SIZE_INVALID for a `first` that is out of range
 */
export function measureQuery(query: MeasuredQuery): QueryMeasure {
  const known = measured.get(query.operation);
  if (known !== undefined) return known;
  const definitions = query.document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
  const measuring: Measuring = {
    ...query,
    fragments,
    known: new Map(),
    dependsOnVariables: false,
  };
  const type = query.schema.getRootType(query.operation.operation);
  if (type === undefined || type === null) return NOTHING;
  const measure = measureSelections(measuring, query.operation.selectionSet, { type });
  if (!measuring.dependsOnVariables) measured.set(query.operation, measure);
  return measure;
}

/** Where selections stand: in a type and, in a page or subgraph, with as many nodes as it has. */
interface Place {
  readonly type: GraphQLNamedType;
  readonly nodes?: number | undefined;
}

function measureSelections(
  measuring: Measuring,
  { selections }: SelectionSetNode,
  place: Place,
): QueryMeasure {
  return selections
    .filter((selection) => isIncluded(selection, measuring))
    .map((selection) => measureSelection(measuring, selection, place))
    .reduce(sum, NOTHING);
}

function measureSelection(
  measuring: Measuring,
  selection: SelectionNode,
  place: Place,
): QueryMeasure {
  switch (selection.kind) {
    case Kind.FIELD:
      return measureField(measuring, selection, place);
    case Kind.INLINE_FRAGMENT: {
      const condition = selection.typeCondition?.name.value;
      const type = condition === undefined ? undefined : measuring.schema.getType(condition);
      return measureSelections(measuring, selection.selectionSet, {
        ...place,
        type: type ?? place.type,
      });
    }
    case Kind.FRAGMENT_SPREAD:
      return measureFragment(measuring, selection.name.value, place);
  }
}

function measureFragment(measuring: Measuring, name: string, { nodes }: Place): QueryMeasure {
  const key = `${name} ${nodes}`;
  const known = measuring.known.get(key);
  if (known !== undefined) return known;
  const fragment = measuring.fragments.get(name);
  const type = measuring.schema.getType(fragment?.typeCondition.name.value ?? "");
  if (fragment === undefined || type === undefined) return NOTHING;
  const measure = measureSelections(measuring, fragment.selectionSet, { type, nodes });
  measuring.known.set(key, measure);
  return measure;
}

function measureField(measuring: Measuring, node: FieldNode, place: Place): QueryMeasure {
  const name = node.name.value;
  const field = fieldOf(place.type, name);
  const aliases = node.alias === undefined ? 0 : 1;
  if (field === undefined) return { ...NOTHING, depth: 1, aliases, fields: 1, cost: 1 };
  const { size, nodes, work } = sizesOf(measuring, { node, field, place });
  const type = getNamedType(field.type);
  const inner =
    node.selectionSet === undefined
      ? NOTHING
      : measureSelections(measuring, node.selectionSet, { type, nodes });
  const isIntrospection = field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
  return {
    depth: isIntrospection ? 0 : inner.depth + 1,
    introspectionDepth: isIntrospection ? inner.depth + 1 : inner.introspectionDepth,
    aliases: aliases + inner.aliases,
    fields: 1 + inner.fields,
    cost: 1 + work + size * inner.cost,
  };
}

interface FieldAt {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly place: Place;
}

interface Sizes {
  /** How many objects the field gives. */
  readonly size: number;
  /** How many nodes there are in what it gives, when that is a page or a subgraph. */
  readonly nodes?: number;
  readonly work: number;
}

function sizesOf(measuring: Measuring, { node, field, place }: FieldAt): Sizes {
  const name = `${place.type.name}.${field.name}`;
  const work = WORK[name] ?? 0;
  if (isPaged(name)) {
    const { first } = argumentsOf(measuring, node, field);
    return { size: 1, work, nodes: pageSize(name, typeof first === "number" ? first : undefined) };
  }
  if (SUBGRAPH_FIELDS.includes(name)) {
    const { limit, filter } = argumentsOf(measuring, node, field);
    return { size: 1, work, nodes: limitIn({ limit }) ?? limitIn(filter) ?? USUAL_LIMIT };
  }
  if (name === "Query.collection" || name === "Query.node") {
    const { asOf } = argumentsOf(measuring, node, field);
    return { size: 1, work: typeof asOf === "string" ? WORK_AS_OF : work };
  }
  if (!isObjectList(field.type)) return { size: 1, work };
  return { size: place.nodes ?? USUAL_LISTS[name] ?? USUAL_LIST, work };
}

function isPaged(name: string): name is PagedField {
  return Object.hasOwn(PAGE_SIZES, name);
}

function limitIn(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("limit" in value)) return undefined;
  return typeof value.limit === "number" ? Math.max(0, value.limit) : undefined;
}

/** The arguments of a field that its size depends on. */
function argumentsOf(
  measuring: Measuring,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
): Readonly<Record<string, unknown>> {
  measuring.dependsOnVariables ||= node.arguments?.some(({ value }) => !isPlain(value)) === true;
  return getArgumentValues(field, node, measuring.variables);
}

/** Whether a value is a literal that has nothing in it: no variable for certain. */
function isPlain({ kind }: ValueNode): boolean {
  return kind !== Kind.VARIABLE && kind !== Kind.OBJECT && kind !== Kind.LIST;
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function isObjectList(type: GraphQLOutputType): boolean {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isListType(nullable) && isCompositeType(getNamedType(nullable));
}

function isIncluded(node: SelectionNode, measuring: Measuring): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  measuring.dependsOnVariables = true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, measuring.variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, measuring.variables);
  return skip?.["if"] !== true && include?.["if"] !== false;
}

function sum(one: QueryMeasure, two: QueryMeasure): QueryMeasure {
  return {
    depth: Math.max(one.depth, two.depth),
    introspectionDepth: Math.max(one.introspectionDepth, two.introspectionDepth),
    aliases: one.aliases + two.aliases,
    fields: one.fields + two.fields,
    cost: one.cost + two.cost,
  };
}
