import type { RouteObject } from 'react-router';

/** A family looks at itself. Its talk is in its room, which belongs to the discussions. */
export const familyRoutes: RouteObject[] = [
  {
    path: 'families/:id',
    lazy: async () => ({ Component: (await import('./FamilyPage.js')).FamilyPage }),
  },
];
