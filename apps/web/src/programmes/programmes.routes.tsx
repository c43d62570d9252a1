import type { RouteObject } from 'react-router';

export const programmeRoutes: RouteObject[] = [
  {
    path: 'programmes',
    lazy: async () => ({ Component: (await import('./ProgrammesPage.js')).ProgrammesPage }),
  },
  {
    path: 'programmes/start',
    lazy: async () => ({ Component: (await import('./StartProgrammePage.js')).StartProgrammePage }),
  },
  {
    path: 'programmes/:slug',
    lazy: async () => ({ Component: (await import('./ProgrammePage.js')).ProgrammePage }),
  },
];
