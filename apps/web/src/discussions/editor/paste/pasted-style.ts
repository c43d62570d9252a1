/** The declarations of an element’s style as they were written: browsers forget those they do not know, such as Word’s. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = (element.getAttribute('style') ?? '').split(';').flatMap(declaration => {
    const at = declaration.indexOf(':');
    if (at < 0) return [];
    return [[declaration.slice(0, at).trim().toLowerCase(), declaration.slice(at + 1).trim()] as const];
  });
  return new Map(declarations);
}

/** Puts what stands in it in its place. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Puts all that stands in it into a new element in it. */
export function wrapInside(element: Element, tag: string): void {
  const wrapping = element.ownerDocument.createElement(tag);
  wrapping.append(...element.childNodes);
  element.append(wrapping);
}

export const isBlank = (node: Node): boolean => (node.textContent ?? '').trim() === '';
