import { accept, refuse, type Result } from '../shared/index.js';
import { isKpi, type EntryFacts, type Framework, type FrameworkEntry } from './framework.js';
import type { DocumentPlace } from './json-lines.js';
import { targetOperators } from './kpi.js';

/** One thing that is wrong with a document, where, and what to do. `path` is empty for the document itself. */
export interface FrameworkFault {
  readonly path: string;
  /** Where it stands in the document. */
  readonly at: DocumentPlace;
  readonly sentence: string;
}

/** All that is wrong with a document, in its order; never empty. */
export interface NotFramework {
  readonly kind: 'NotFramework';
  readonly faults: readonly FrameworkFault[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const firstText = (fields: Fields, ...names: readonly string[]): string =>
  names.map(name => text(fields[name])).find(found => found !== '') ?? '';

const wordsIn = ['name', 'title', 'label', 'statement', 'text', 'summary', 'measure', 'rule', 'description'];

const plain = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : text(value);

/** A text, several texts, or what a small part such as a target says: ">= 90 percent". */
function factIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(plain).filter(one => one !== '');
  if (!isFields(value)) return plain(value) ? [plain(value)] : [];
  const whole = Object.values(value).map(plain);
  return text(value['op']) && !whole.includes('') ? [whole.join(' ')] : [];
}

/** Initials stand for a person, and persons are not kept: a lead is an office or a team. */
export const isInitials = (lead: string): boolean => /^([A-Z]\.?){2,3}$/.test(lead);

function factsOf(fields: Fields): EntryFacts {
  const facts = Object.entries(fields)
    .filter(([name]) => !['ref', 'id', 'order'].includes(name))
    .map(([name, value]) => [name, factIn(value)] as const)
    .map(
      ([name, found]) => [name, name === 'lead' ? found.filter(lead => !isInitials(lead)) : found] as const,
    )
    .filter(([, found]) => found.length > 0);
  return Object.fromEntries(facts);
}

interface Walk {
  readonly entries: FrameworkEntry[];
  readonly taken: Set<string>;
  readonly faults: FrameworkFault[];
}

/** Where the walk is: the lists it came through, the entry above, and the place in the document. */
interface Here {
  readonly kind: string;
  readonly parent: number | null;
  readonly at: DocumentPlace;
  /** What is below a ref that stands twice stands twice with it, and is not named again. */
  readonly isBelowTwin: boolean;
}

function isTarget(target: unknown): boolean {
  if (target === null || target === undefined || typeof target === 'string') return true;
  return (
    isFields(target) &&
    targetOperators.some(operator => operator === target['op']) &&
    typeof target['value'] === 'number'
  );
}

function faultsIn(fields: Fields, path: string, { kind, at }: Here, isTwin: boolean): FrameworkFault[] {
  const twin: FrameworkFault = {
    path: kind,
    at,
    sentence: `${path} stands twice. Give one of the two another ref: others point at entries by it.`,
  };
  const target: FrameworkFault = {
    path: kind,
    at: [...at, 'target'],
    sentence: `The target of ${path} cannot be read. It is null, or has an op (${targetOperators.join(', ')}), a value that is a number and a unit.`,
  };
  return [...(isTwin ? [twin] : []), ...(isKpi(kind) && !isTarget(fields['target']) ? [target] : [])];
}

/** Reads one object: an entry where it bears a ref or an id, and whatever lies below it. */
function readFields(walk: Walk, fields: Fields, here: Here): void {
  const { kind, parent, at } = here;
  const ref = firstText(fields, 'ref', 'id');
  let owner = parent;
  let isTwin = false;
  if (ref !== '' && kind !== '') {
    const above = parent === null ? null : walk.entries[parent - 1];
    const path = above ? `${above.path} / ${ref}` : ref;
    isTwin = walk.taken.has(path);
    walk.faults.push(...faultsIn(fields, path, here, isTwin && !here.isBelowTwin));
    walk.taken.add(path);
    owner = walk.entries.length + 1;
    const words = firstText(fields, ...wordsIn);
    walk.entries.push({ path, place: owner, parent, kind, ref, words, facts: factsOf(fields) });
  }
  for (const [name, value] of Object.entries(fields))
    readValue(walk, value, {
      kind: kind ? `${kind}/${name}` : name,
      parent: owner,
      at: [...at, name],
      isBelowTwin: here.isBelowTwin || isTwin,
    });
}

const isEntry = (value: unknown): boolean => isFields(value) && firstText(value, 'ref', 'id') !== '';

function readValue(walk: Walk, value: unknown, here: Here): void {
  if (isFields(value)) return readFields(walk, value, here);
  if (!Array.isArray(value)) return;
  const isList = value.some(isEntry);
  for (const [place, one] of value.entries()) {
    const at = [...here.at, place];
    if (isList && !isEntry(one)) {
      const sentence = `Number ${place + 1} of its list has no ref, and the others have. Give it one: others point at entries by it.`;
      walk.faults.push({ path: here.kind, at, sentence });
    }
    readValue(walk, one, { ...here, at });
  }
}

const faultAt = (path: string, sentence: string): FrameworkFault => ({
  path,
  at: path ? [path] : [],
  sentence,
});

function faultsAtTop({ id, title }: { readonly id: string; readonly title: string }): FrameworkFault[] {
  return [
    ...(/^[a-z0-9-]+$/.test(id)
      ? []
      : [faultAt('id', 'Give the framework an id of small letters, digits and hyphens.')]),
    ...(title === '' ? [faultAt('title', 'Give the framework a title.')] : []),
  ];
}

/**
 * Reads a framework of any shape that numbers its parts with `ref` or `id`. The whole document, or nothing and
 * everything that is wrong with it.
 */
export function readFramework(document: unknown): Result<Framework, NotFramework> {
  const refused = (...faults: readonly FrameworkFault[]) => refuse({ kind: 'NotFramework', faults } as const);
  if (!isFields(document))
    return refused(faultAt('', 'A framework is one JSON object. This file holds something else.'));
  const [id, title] = [text(document['id']), text(document['title'])];
  const walk: Walk = { entries: [], taken: new Set(), faults: faultsAtTop({ id, title }) };
  readFields(walk, document, { kind: '', parent: null, at: [], isBelowTwin: false });
  if (walk.entries.length === 0 && walk.faults.length === 0)
    walk.faults.push(faultAt('', 'Nothing in it bears a ref or an id, so nothing could point at it.'));
  if (walk.faults.length > 0) return refused(...walk.faults);
  const place = document['place'];
  const owner = text(document['owner']) || (isFields(place) ? text(place['name']) : '');
  const status = text(document['status']) || 'not stated';
  return accept({ id, title, status, owner, entries: walk.entries });
}
