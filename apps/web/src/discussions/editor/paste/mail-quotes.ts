import { isBlank, styleOf } from './pasted-style.js';

const heads = /^\s*(From|Von|De|Da|Van):/;
const original = /^\s*-{2,}\s*(Original Message|Forwarded message|Ursprüngliche Nachricht)\s*-{2,}/i;

const isHead = (element: Element): boolean => {
  const words = element.textContent ?? '';
  if (element.id === 'divRplyFwdMsg' || element.id === 'x_divRplyFwdMsg') return true;
  if (element.localName === 'p' && original.test(words)) return true;
  return /solid/.test(styleOf(element).get('border-top') ?? '') && heads.test(words);
};

/** Outlook shows a quote by a line on its left. */
const isBarred = (element: Element): boolean => /solid/.test(styleOf(element).get('border-left') ?? '');

function asQuote(element: Element): void {
  const quote = element.ownerDocument.createElement('blockquote');
  quote.append(...element.childNodes);
  element.replaceWith(quote);
}

/** What the reply answers begins at its head and goes on to the end of the mail. */
function quoteFrom(head: Element): void {
  let first = head;
  while (
    first.parentElement &&
    first.parentElement.localName !== 'body' &&
    [...first.parentElement.childNodes].every(node => node === first || isBlank(node))
  ) {
    first = first.parentElement;
  }
  if (first.previousElementSibling?.localName === 'hr') first.previousElementSibling.remove();
  const quote = head.ownerDocument.createElement('blockquote');
  first.before(quote);
  while (quote.nextSibling) quote.append(quote.nextSibling);
}

/** What a mail quotes becomes a quote, so that it does not read as the words of the one who pastes it. */
export function makeMailQuotes(body: HTMLElement): void {
  for (const barred of [...body.querySelectorAll('div')].filter(isBarred)) asQuote(barred);
  const head = [...body.querySelectorAll('div, p')].find(isHead);
  if (head && !head.closest('blockquote')) quoteFrom(head);
}
