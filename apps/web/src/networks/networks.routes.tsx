import type { RouteObject } from 'react-router';

export const networkRoutes: RouteObject[] = [
  {
    path: 'programmes/:slug/networks',
    lazy: async () => ({ Component: (await import('./NetworksPage.js')).NetworksPage }),
  },
];
