import { accept, refuse, type Result } from '../shared/index.js';
import type { DocumentRefusal, TalkInline, TalkMark, TalkText } from './talk-document.js';
import { tidyLine } from './talk-rules.js';

/** In the order in which marks are kept, so that the same look is the same document. */
const order: readonly string[] = ['link', 'bold', 'italic', 'strike'] satisfies TalkMark['type'][];
const linkAtMost = 2_048;

/** Where a link may lead. No other protocol, no blanks, nothing that cannot be seen. */
const allowedLink = /^(https?:\/\/[^\s/?#\\]+[^\s\\]*|mailto:[^\s@?]+@[^\s@]+)$/i;

/** The address as it is kept, or null when a link may not lead there. */
export function readLink(given: unknown): string | null {
  const href = typeof given === 'string' ? tidyLine(given).trim() : '';
  return href.length <= linkAtMost && allowedLink.test(href) ? href : null;
}

function readMark(given: unknown, where: string): Result<TalkMark, DocumentRefusal> {
  const { type, attrs } = (given ?? {}) as { type?: unknown; attrs?: { href?: unknown } | null };
  if (type === 'bold' || type === 'italic' || type === 'strike') return accept({ type });
  if (type !== 'link') {
    return refuse({ kind: 'DocumentNotAllowed', what: `the mark “${nameOf(type)}”`, where });
  }
  const href = readLink(attrs?.href);
  return href === null
    ? refuse({ kind: 'LinkNotAllowed', href: nameOf(attrs?.href), where })
    : accept({ type, attrs: { href } });
}

/** What the sender called it, short enough to be shown in a sentence. */
export const nameOf = (given: unknown): string =>
  typeof given === 'string' ? [...tidyLine(given)].slice(0, 60).join('') : typeof given;

/** Each mark once, in one order. */
export function readMarks(given: unknown, where: string): Result<readonly TalkMark[], DocumentRefusal> {
  if (given === undefined || given === null) return accept([]);
  if (!Array.isArray(given))
    return refuse({ kind: 'DocumentNotAllowed', what: 'marks that are no list', where });
  const marks = new Map<string, TalkMark>();
  for (const one of given as readonly unknown[]) {
    const mark = readMark(one, where);
    if (!mark.ok) return mark;
    if (!marks.has(mark.value.type)) marks.set(mark.value.type, mark.value);
  }
  return accept(
    [...marks.values()].sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type)),
  );
}

const looks = (text: TalkText): string => JSON.stringify(text.marks ?? []);

/** Neighbours that look alike are one text, as the editor itself would write them. */
export function joinTexts(inline: readonly TalkInline[]): TalkInline[] {
  const joined: TalkInline[] = [];
  for (const node of inline) {
    const before = joined.at(-1);
    if (node.type === 'text' && before?.type === 'text' && looks(before) === looks(node)) {
      joined[joined.length - 1] = { ...before, text: (before.text + node.text).normalize('NFC') };
    } else if (node.type !== 'text' || node.text !== '') joined.push(node);
  }
  return joined;
}
