import type { RouteObject } from 'react-router';

/** What needs the person, and what shall reach them. */
export const attentionRoutes: RouteObject[] = [
  { path: 'notices', lazy: async () => ({ Component: (await import('./NoticesPage.js')).NoticesPage }) },
  {
    path: 'me/attention',
    lazy: async () => ({ Component: (await import('./AttentionPage.js')).AttentionPage }),
  },
];
