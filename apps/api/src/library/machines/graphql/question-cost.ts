import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

const levelsAtMost = 16;
const fieldsAtMost = 400;
const listsAtMost = 5;

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  fields: number;
  lists: number;
  deepest: number;
}

/** Counts fields with fragments written out, and stops as soon as it is too much. Validation has refused circles. */
function count(walk: Walk, set: SelectionSetNode | undefined, level: number): void {
  for (const selection of set?.selections ?? []) {
    if (walk.fields > fieldsAtMost) return;
    // Fragments count as well: a thousand empty spreads are work too.
    walk.fields += 1;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      count(walk, walk.fragments.get(selection.name.value)?.selectionSet, level);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      count(walk, selection.selectionSet, level);
    } else {
      if (level === 1) walk.lists += 1;
      walk.deepest = Math.max(walk.deepest, level);
      count(walk, selection.selectionSet, level + 1);
    }
  }
}

/** A sentence when the question asks for too much at once, else null. */
export function costRefusal({ definitions }: DocumentNode): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const walk: Walk = { fragments, fields: 0, lists: 0, deepest: 0 };
    count(walk, definition.selectionSet, 1);
    if (walk.fields > fieldsAtMost) return `Ask for at most ${fieldsAtMost} fields at once.`;
    if (walk.lists > listsAtMost) return `Ask at most ${listsAtMost} questions at once.`;
    if (walk.deepest > levelsAtMost) return `Ask at most ${levelsAtMost} levels deep.`;
  }
  return null;
}
