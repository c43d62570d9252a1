import type { RouteObject } from 'react-router';

export const formationRoutes: RouteObject[] = [
  {
    path: 'programmes/:slug/form',
    lazy: async () => ({ Component: (await import('./StartRunPage.js')).StartRunPage }),
  },
  {
    path: 'formation/:id',
    lazy: async () => ({ Component: (await import('./FormationPage.js')).FormationPage }),
  },
];
