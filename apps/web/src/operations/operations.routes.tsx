import type { RouteObject } from 'react-router';

export const operationsRoutes: RouteObject[] = [
  { path: 'operations/jobs', lazy: async () => ({ Component: (await import('./JobsPage.js')).JobsPage }) },
];
