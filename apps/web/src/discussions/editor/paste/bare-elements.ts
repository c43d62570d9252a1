import { readLink } from '@pathways/domain/discussions';
import { unwrap } from './pasted-style.js';

const known =
  /^(p|div|h[1-6]|ul|ol|li|blockquote|hr|table|thead|tbody|tfoot|tr|td|th|strong|b|em|i|s|strike|del|a|br)$/;
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

/** Outlook leads every link past a server of its own, with the reader’s address in it. This is where it really leads. */
export function plainAddress(href: string): string {
  const wrapped = /^https:\/\/[a-z0-9.]+\.safelinks\.protection\.outlook\.com\//i.test(href);
  return (wrapped && new URL(href).searchParams.get('url')) || href;
}

function bareLink(link: Element): void {
  const href = readLink(plainAddress(link.getAttribute('href') ?? ''));
  if (href === null) unwrap(link);
  else link.setAttribute('href', href);
}

function smaller(heading: Element): void {
  const third = heading.ownerDocument.createElement('h3');
  third.append(...heading.childNodes);
  heading.replaceWith(third);
}

/** Only elements that a document has, and of their attributes only those that it keeps. */
export function bareElements(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll('*')]) {
    const attributes = kept[element.localName] ?? [];
    for (const name of element.getAttributeNames()) {
      if (!attributes.includes(name)) element.removeAttribute(name);
    }
    if (!known.test(element.localName)) unwrap(element);
    else if (element.localName === 'a') bareLink(element);
    else if (/^h[4-6]$/.test(element.localName)) smaller(element);
  }
}
