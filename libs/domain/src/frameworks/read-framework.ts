import { accept, refuse, type Result } from '../shared/index.js';
import type { Framework, FrameworkEntry } from './framework.js';

/** What is wrong with a document, where, and what to do. `path` is empty for the document itself. */
export interface NotFramework {
  readonly kind: 'NotFramework';
  readonly path: string;
  readonly sentence: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const firstText = (fields: Fields, ...names: readonly string[]): string =>
  names.map(name => text(fields[name])).find(found => found !== '') ?? '';

interface Walk {
  readonly entries: FrameworkEntry[];
  readonly taken: Set<string>;
  fault: NotFramework | null;
}

/** Reads one object: an entry where it bears a ref or an id, and whatever lies below it. */
function readFields(walk: Walk, fields: Fields, kind: string, parent: number | null): void {
  const ref = firstText(fields, 'ref', 'id');
  let owner = parent;
  if (ref !== '' && kind !== '') {
    const key = `${parent ?? ''} ${kind} ${ref}`;
    if (walk.taken.has(key)) {
      const sentence = `${ref} stands twice among ${kind}. Give one of the two another ref.`;
      walk.fault ??= { kind: 'NotFramework', path: kind, sentence };
    }
    walk.taken.add(key);
    owner = walk.entries.length + 1;
    const words = firstText(fields, 'name', 'title', 'statement', 'text', 'summary', 'rule', 'description');
    walk.entries.push({ place: owner, parent, kind, ref, words });
  }
  for (const [name, value] of Object.entries(fields))
    readValue(walk, value, kind ? `${kind}/${name}` : name, owner);
}

function readValue(walk: Walk, value: unknown, kind: string, parent: number | null): void {
  if (Array.isArray(value)) for (const one of value) readValue(walk, one, kind, parent);
  else if (isFields(value)) readFields(walk, value, kind, parent);
}

const fault = (path: string, sentence: string) => refuse({ kind: 'NotFramework', path, sentence } as const);

/** Reads a framework of any shape that numbers its parts with `ref` or `id`. The whole document or nothing. */
export function readFramework(document: unknown): Result<Framework, NotFramework> {
  if (!isFields(document))
    return fault('', 'A framework is one JSON object. This file holds something else.');
  const [id, title] = [text(document['id']), text(document['title'])];
  if (!/^[a-z0-9-]+$/.test(id))
    return fault('id', 'Give the framework an id of small letters, digits and hyphens.');
  if (title === '') return fault('title', 'Give the framework a title.');
  const walk: Walk = { entries: [], taken: new Set(), fault: null };
  readFields(walk, document, '', null);
  if (walk.fault) return refuse(walk.fault);
  if (walk.entries.length === 0)
    return fault('', 'Nothing in it bears a ref or an id, so nothing could point at it.');
  return accept({ id, title, status: text(document['status']) || 'not stated', entries: walk.entries });
}
