import type { RouteObject } from 'react-router';

export const charterRoutes: RouteObject[] = [
  {
    path: 'groups/:id/charter',
    lazy: async () => ({ Component: (await import('./CharterPage.js')).CharterPage }),
  },
];
