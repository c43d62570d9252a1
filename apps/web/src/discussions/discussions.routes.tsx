import type { RouteObject } from 'react-router';

/** The room of a group, and the search over all that one may read. */
export const discussionRoutes: RouteObject[] = [
  {
    path: 'groups/:id',
    lazy: async () => ({ Component: (await import('./RoomPage.js')).RoomPage }),
  },
  {
    path: 'search',
    lazy: async () => ({ Component: (await import('./SearchPage.js')).SearchPage }),
  },
];
