import type { RouteObject } from 'react-router';

export const lettersRoutes: RouteObject[] = [
  {
    path: 'letters/term-dates',
    lazy: async () => ({ Component: (await import('./TermDatesPage.js')).TermDatesPage }),
  },
];
