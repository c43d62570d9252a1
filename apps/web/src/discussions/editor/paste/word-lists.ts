import { styleOf } from './pasted-style.js';

interface Sign {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly start: number | null;
}

interface Open {
  readonly level: number;
  readonly list: Element;
}

const ordered = /^\(?(\d+|[a-z]|[ivxl]+)[.)]/i;
const bullet = /^[\u00b7\u2022\u25aa\u25cf\u25cb\u25e6\u2023\u2043\uf0a7\uf0b7§o\-–]\s*[\s\u00a0]{2,}/;

/** The sign before a point, which Word writes into the words, is taken out of them and read. */
function takeSign(point: Element): string {
  const marked = [...point.querySelectorAll('[style]')].find(
    element => styleOf(element).get('mso-list')?.toLowerCase() === 'ignore',
  );
  if (marked) {
    const sign = marked.textContent ?? '';
    marked.remove();
    return sign.trim();
  }
  const first = point.ownerDocument.createTreeWalker(point, NodeFilter.SHOW_TEXT).nextNode();
  const text = first?.nodeValue ?? '';
  const [sign = ''] = bullet.exec(text) ?? /^\(?(\d+|[a-z])[.)][\s\u00a0]{2,}/i.exec(text) ?? [];
  if (first) first.nodeValue = text.slice(sign.length);
  return sign.trim();
}

const isPoint = (paragraph: Element): boolean => {
  const list = styleOf(paragraph).get('mso-list');
  if (list !== undefined) return /level\d/i.test(list);
  return /MsoListParagraph/i.test(paragraph.className) && bullet.test(paragraph.textContent ?? '');
};

function signOf(point: Element): Sign {
  const level = Number(/level(\d)/i.exec(styleOf(point).get('mso-list') ?? '')?.[1] ?? 1);
  const sign = takeSign(point);
  const number = /^\(?(\d+)[.)]/.exec(sign)?.[1];
  return { level, isOrdered: ordered.test(sign), start: number === undefined ? null : Number(number) };
}

function newList(point: Element, { isOrdered, start }: Sign): Element {
  const list = point.ownerDocument.createElement(isOrdered ? 'ol' : 'ul');
  if (start !== null && start > 1) list.setAttribute('start', String(start));
  return list;
}

/** The list that the point belongs in: the one at its level, or a new one below the last point or on the page. */
function listFor(point: Element, sign: Sign, open: Open[]): Element {
  while ((open.at(-1)?.level ?? 0) > sign.level) open.pop();
  const tag = sign.isOrdered ? 'ol' : 'ul';
  const here = open.at(-1);
  if (here?.level === sign.level && here.list.localName === tag) return here.list;
  if (here?.level === sign.level) open.pop();
  const list = newList(point, sign);
  const above = open.at(-1)?.list.lastElementChild;
  if (above) above.append(list);
  else point.before(list);
  open.push({ level: sign.level, list });
  return list;
}

/** Word writes lists as paragraphs with signs before them. They become lists, nested as they were. */
export function makeWordLists(body: HTMLElement): void {
  const open: Open[] = [];
  for (const point of [...body.querySelectorAll('p, h1, h2, h3, h4')].filter(isPoint)) {
    if (point.previousElementSibling !== open[0]?.list) open.length = 0;
    const list = listFor(point, signOf(point), open);
    const line = point.ownerDocument.createElement('p');
    line.append(...point.childNodes);
    const held = point.ownerDocument.createElement('li');
    held.append(line);
    list.append(held);
    point.remove();
  }
}
