import type { RouteObject } from 'react-router';

export const reportingRoutes: RouteObject[] = [
  {
    path: 'programmes/:slug/overview',
    lazy: async () => ({ Component: (await import('./OverviewPage.js')).OverviewPage }),
  },
  {
    path: 'authority',
    lazy: async () => ({ Component: (await import('./AuthorityPage.js')).AuthorityPage }),
  },
];
