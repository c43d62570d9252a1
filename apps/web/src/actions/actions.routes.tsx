import type { RouteObject } from 'react-router';

/** What a group agreed to do, what became of it, and its ideas. */
export const actionRoutes: RouteObject[] = [
  {
    path: 'groups/:id/actions',
    lazy: async () => ({ Component: (await import('./ActionsPage.js')).ActionsPage }),
  },
];
