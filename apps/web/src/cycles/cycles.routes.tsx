import type { RouteObject } from 'react-router';

export const cycleRoutes: RouteObject[] = [
  {
    path: 'cycles/invitations/:token',
    lazy: async () => ({ Component: (await import('./AskedSchoolPage.js')).AskedSchoolPage }),
  },
  { path: 'cycles/:id', lazy: async () => ({ Component: (await import('./CyclePage.js')).CyclePage }) },
  {
    path: 'programmes/:slug/copy-year',
    lazy: async () => ({ Component: (await import('./CopyYearPage.js')).CopyYearPage }),
  },
];
