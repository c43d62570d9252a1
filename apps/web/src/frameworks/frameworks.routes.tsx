import type { RouteObject } from 'react-router';

export const frameworkRoutes: RouteObject[] = [
  {
    path: 'frameworks',
    lazy: async () => ({ Component: (await import('./FrameworksPage.js')).FrameworksPage }),
  },
  {
    path: 'frameworks/import',
    lazy: async () => ({ Component: (await import('./FrameworkImportPage.js')).FrameworkImportPage }),
  },
  {
    path: 'frameworks/:id',
    lazy: async () => ({ Component: (await import('./FrameworkPage.js')).FrameworkPage }),
  },
  {
    path: 'frameworks/:id/entry',
    lazy: async () => ({ Component: (await import('./EntryPage.js')).EntryPage }),
  },
];
