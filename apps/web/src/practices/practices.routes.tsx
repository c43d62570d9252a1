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
  { path: 'words', lazy: async () => ({ Component: (await import('./WordsPage.js')).WordsPage }) },
  {
    path: 'practices/claims/:claimId',
    lazy: async () => ({ Component: (await import('./ProvenancePage.js')).ProvenancePage }),
  },
  {
    path: 'tries',
    lazy: async () => ({ Component: (await import('./TriesPage.js')).TriesPage }),
  },
  {
    path: 'tries/:id/flag',
    lazy: async () => ({ Component: (await import('./FlagTryPage.js')).FlagTryPage }),
  },
  { path: 'practices/:slug/try', lazy: async () => ({ Component: (await import('./TryPage.js')).TryPage }) },
];
