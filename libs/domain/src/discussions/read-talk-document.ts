import { accept, refuse, type Result } from '../shared/index.js';
import {
  talkDepthAtMost,
  talkNodesAtMost,
  type DocumentRefusal,
  type TalkDocument,
  type TalkNode,
  type TalkNodeType,
} from './talk-document.js';
import { nameOf, readMarks } from './talk-marks.js';
import { childrenOf, readAttributes, tidyLine } from './talk-rules.js';
import { tidyNode } from './tidy-talk.js';

interface Place {
  readonly where: string;
  readonly depth: number;
  readonly allowed: readonly TalkNodeType[];
  /** Shared by the whole reading. */
  readonly budget: { left: number };
}

type Given = Readonly<Record<string, unknown>>;
type Read<Value> = Result<Value, DocumentRefusal>;

/**
 * Reads what a client calls a document: nothing in it is trusted. What is not on the list of nodes, marks and places is
 * refused, named and located; attributes that are not on the list are left behind; gaps without words are tidied
 * away. Reading what was read changes nothing.
 */
export function readTalkDocument(given: unknown): Result<TalkDocument, DocumentRefusal> {
  const place = { where: '', depth: 0, allowed: ['doc'], budget: { left: talkNodesAtMost } } as const;
  const read = readNode(given, place);
  if (!read.ok) return read;
  return accept(read.value?.type === 'doc' ? read.value : { type: 'doc', content: [] });
}

const isGiven = (given: unknown): given is Given =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

function typeAt(given: unknown, { where, allowed }: Place): Read<TalkNodeType> {
  const type = isGiven(given) ? given['type'] : undefined;
  const known = allowed.find(one => one === type);
  const what = typeof type === 'string' ? `“${nameOf(type)}”` : 'something that is no node';
  return known ? accept(known) : refuse({ kind: 'DocumentNotAllowed', what, where });
}

/** Null for a node without anything in it. */
function readNode(given: unknown, place: Place): Read<TalkNode | null> {
  const { where, depth, budget } = place;
  if (depth > talkDepthAtMost) return refuse({ kind: 'DocumentTooDeep', atMost: talkDepthAtMost, where });
  if (budget.left === 0) return refuse({ kind: 'DocumentTooLarge', atMost: talkNodesAtMost });
  budget.left -= 1;
  const type = typeAt(given, place);
  if (!type.ok) return type;
  const node = given as Given;
  if (type.value === 'text') return readText(node, where);
  const attrs = readAttributes(type.value, node['attrs'], where);
  if (!attrs.ok) return attrs;
  const children = readChildren(type.value, node['content'], place);
  if (!children.ok) return children;
  return accept(tidyNode(type.value, attrs.value, children.value));
}

function readText(node: Given, where: string): Read<TalkNode | null> {
  if (typeof node['text'] !== 'string') {
    return refuse({ kind: 'DocumentNotAllowed', what: 'a text without text', where });
  }
  const marks = readMarks(node['marks'], where);
  if (!marks.ok) return marks;
  const text = tidyLine(node['text']);
  return accept(
    marks.value.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: marks.value },
  );
}

function readChildren(type: TalkNodeType, given: unknown, place: Place): Read<TalkNode[]> {
  const children = given ?? [];
  if (!Array.isArray(children)) {
    return refuse({ kind: 'DocumentNotAllowed', what: 'content that is no list', where: place.where });
  }
  const read: TalkNode[] = [];
  for (const [position, child] of (children as readonly unknown[]).entries()) {
    const within = `${place.where === '' ? '' : `${place.where}.`}content[${position}]`;
    const node = readNode(child, {
      where: within,
      depth: place.depth + 1,
      allowed: childrenOf[type],
      budget: place.budget,
    });
    if (!node.ok) return node;
    if (node.value) read.push(node.value);
  }
  return accept(read);
}
