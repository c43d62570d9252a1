import type { RouteObject } from 'react-router';

/** The room of a group. */
export const discussionRoutes: RouteObject[] = [
  {
    path: 'groups/:id',
    lazy: async () => ({ Component: (await import('./RoomPage.js')).RoomPage }),
  },
];
