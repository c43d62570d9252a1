import { isBlank } from './pasted-style.js';

const blocks = 'p, div, h1, h2, h3, h4, h5, h6, li, blockquote';

const isBreak = (node: Node): boolean => node.nodeName === 'BR';
const isSpace = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && isBlank(node);

/** Two breaks part paragraphs, as people part them who never press Enter once. */
function parts(element: Element): Node[][] {
  const found: Node[][] = [[]];
  let breaks: Node[] = [];
  for (const node of [...element.childNodes]) {
    if (isBreak(node)) breaks.push(node);
    else if (breaks.length === 0 || !isSpace(node)) {
      if (breaks.length > 1) found.push([]);
      else found.at(-1)?.push(...breaks);
      breaks = [];
      found.at(-1)?.push(node);
    }
  }
  return found;
}

function partAtBreaks(element: Element): void {
  const found = parts(element);
  if (found.length < 2) return;
  element.replaceChildren(
    ...found.map(nodes => {
      const part = element.ownerDocument.createElement('div');
      part.append(...nodes);
      return part;
    }),
  );
}

function spaces(body: HTMLElement): void {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (text.nodeValue) text.nodeValue = text.nodeValue.replaceAll('\u00a0', ' ');
  }
}

/** Paragraphs parted where they were meant to be, and none without words. */
export function plainBlocks(body: HTMLElement): void {
  spaces(body);
  for (const element of [body, ...body.querySelectorAll('p, div, td, th, blockquote')]) {
    if (element.querySelector(':scope > br')) partAtBreaks(element);
  }
  for (const element of body.querySelectorAll('p')) {
    // A paragraph that was parted: what stands in it are paragraphs now.
    if (element.querySelector(':scope > div')) element.replaceWith(...element.childNodes);
  }
  for (const element of [...body.querySelectorAll(blocks)].reverse()) if (isBlank(element)) element.remove();
}
