import type { RouteObject } from 'react-router';

export const schoolRoutes: RouteObject[] = [
  { path: 'schools', lazy: async () => ({ Component: (await import('./SchoolsPage.js')).SchoolsPage }) },
  { path: 'schools/:urn', lazy: async () => ({ Component: (await import('./SchoolPage.js')).SchoolPage }) },
  {
    path: 'administration/imports',
    lazy: async () => ({ Component: (await import('./ImportsPage.js')).ImportsPage }),
  },
  {
    path: 'administration/imports/:id',
    lazy: async () => ({ Component: (await import('./ImportPage.js')).ImportPage }),
  },
];
