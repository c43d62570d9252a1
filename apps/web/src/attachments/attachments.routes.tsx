import type { RouteObject } from 'react-router';

export const attachmentRoutes: RouteObject[] = [
  { path: 'operations/files', lazy: async () => ({ Component: (await import('./FilesPage.js')).FilesPage }) },
];
