const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const begins = (rest: string) => new RegExp(`^/${rest}(?:/|$)`, 'i');

/** Addresses that carry an id, what may stand in its place, and how they look when it is whole. */
const carriers = [
  {
    is: begins('(?:groups|cycles|plans|offers|formation|families)/[^/]+'),
    whole: begins(`(?:[a-z]+/${id}|cycles/invitations|offers/by-link)`),
  },
  { is: begins('groups/[^/]+/meetings/[^/]+'), whole: begins(`groups/[^/]+/meetings/(?:${id}|new)`) },
  {
    is: begins('programmes/[^/]+/(?:codebook|memos|passages|exchange)'),
    whole: begins(`programmes/${id}`),
  },
];

/** An id in the address is no id: cut off or typed by hand. The server would only call it malformed. */
export const isMistyped = (pathname: string): boolean =>
  carriers.some(({ is, whole }) => is.test(pathname) && !whole.test(pathname));
