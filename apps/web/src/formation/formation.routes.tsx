import type { RouteObject } from 'react-router';

export const formationRoutes: RouteObject[] = [
  {
    path: 'programmes/:slug/form',
    lazy: async () => ({ Component: (await import('./StartRunPage.js')).StartRunPage }),
  },
  {
    path: 'programmes/:slug/locks',
    lazy: async () => ({ Component: (await import('./LocksPage.js')).LocksPage }),
  },
  {
    path: 'formation/:id/compare/:other',
    lazy: async () => ({ Component: (await import('./ComparePage.js')).ComparePage }),
  },
  {
    path: 'formation/:id',
    lazy: async () => ({ Component: (await import('./FormationPage.js')).FormationPage }),
  },
];
