import type { RouteObject } from 'react-router';

export const expertiseRoutes: RouteObject[] = [
  {
    path: 'expertise',
    lazy: async () => ({ Component: (await import('./ExpertisePage.js')).ExpertisePage }),
  },
];
