import { styleOf, unwrap } from './pasted-style.js';

/** What carries no words: machinery, and pictures, of which most in a mail only tell the sender that it was opened. */
const machinery =
  'style, script, meta, link, title, xml, noscript, iframe, object, embed, svg, img, picture, video, audio, button, input, select, textarea';

const isUnseen = (element: Element): boolean => {
  const style = styleOf(element);
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    /^0(px|pt|em)?$/.test(style.get('font-size') ?? '')
  );
};

/** Takes away what nobody saw where the words were copied. */
export function dropUnseen(body: HTMLElement): void {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  for (const element of body.querySelectorAll(machinery)) element.remove();
  for (const element of body.querySelectorAll('*')) {
    if (isUnseen(element)) element.remove();
    // Word’s own elements: drawings go, the rest (o:p, st1:place, w:sdt) stands around words.
    else if (/^v:/i.test(element.localName)) element.remove();
    else if (element.localName.includes(':')) unwrap(element);
  }
}
