import type { RouteObject } from 'react-router';

export const safeguardingRoutes: RouteObject[] = [
  { path: 'flags', lazy: async () => ({ Component: (await import('./FlagsPage.js')).FlagsPage }) },
];
