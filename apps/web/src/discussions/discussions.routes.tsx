import type { RouteObject } from 'react-router';

/** The room of a group, the search over all that one may read, and what is not sent. */
export const discussionRoutes: RouteObject[] = [
  {
    path: 'groups/:id',
    lazy: async () => ({ Component: (await import('./RoomPage.js')).RoomPage }),
  },
  {
    path: 'unsent',
    lazy: async () => ({ Component: (await import('./UnsentPage.js')).UnsentPage }),
  },
  {
    path: 'search',
    lazy: async () => ({ Component: (await import('./SearchPage.js')).SearchPage }),
  },
];
