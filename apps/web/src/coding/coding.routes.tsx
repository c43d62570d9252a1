import type { RouteObject } from 'react-router';

export const codingRoutes: RouteObject[] = [
  {
    path: 'groups/:id/coding',
    lazy: async () => ({ Component: (await import('./CodingPage.js')).CodingPage }),
  },
  { path: 'consent', lazy: async () => ({ Component: (await import('./ConsentPage.js')).ConsentPage }) },
];
