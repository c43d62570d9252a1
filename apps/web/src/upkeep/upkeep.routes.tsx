import type { RouteObject } from 'react-router';

export const upkeepRoutes: RouteObject[] = [
  { path: 'upkeep/:id', lazy: async () => ({ Component: (await import('./TaskPage.js')).TaskPage }) },
  {
    path: 'groups/:id/history',
    lazy: async () => ({ Component: (await import('./GroupHistoryPage.js')).GroupHistoryPage }),
  },
];
