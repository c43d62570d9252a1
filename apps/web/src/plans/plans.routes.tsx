import type { RouteObject } from 'react-router';

export const planRoutes: RouteObject[] = [
  { path: 'plans/:id', lazy: async () => ({ Component: (await import('./PlanPage.js')).PlanPage }) },
];
