import type { RouteObject } from 'react-router';

export const practiceRoutes: RouteObject[] = [
  {
    path: 'practices',
    lazy: async () => ({ Component: (await import('./PracticesPage.js')).PracticesPage }),
  },
  {
    path: 'practices/:id',
    lazy: async () => ({ Component: (await import('./PracticePage.js')).PracticePage }),
  },
  { path: 'practices/:slug/try', lazy: async () => ({ Component: (await import('./TryPage.js')).TryPage }) },
];
