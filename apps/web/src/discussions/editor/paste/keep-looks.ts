import { styleOf, unwrap, wrapInside } from './pasted-style.js';

const isHeavy = (weight: string | undefined): boolean =>
  weight !== undefined && (/^bold(er)?$/.test(weight) || Number(weight) >= 600);

/** Says with elements what was said with styles, before the styles go: bold, italic, struck. */
export function keepLooks(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) {
    const style = styleOf(element);
    const weight = style.get('font-weight');
    // A document copied from Google stands in one big “bold” that is not.
    if (/^(b|strong)$/.test(element.localName) && weight !== undefined && !isHeavy(weight)) {
      unwrap(element);
      continue;
    }
    if (!/^(span|font|p|div|td)$/.test(element.localName)) continue;
    if (isHeavy(weight)) wrapInside(element, 'strong');
    if (style.get('font-style') === 'italic') wrapInside(element, 'em');
    if (/line-through/.test(style.get('text-decoration') ?? '')) wrapInside(element, 's');
  }
}
