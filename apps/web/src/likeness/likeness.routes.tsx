import type { RouteObject } from 'react-router';

export const likenessRoutes: RouteObject[] = [
  {
    path: 'schools/:urn/like',
    lazy: async () => ({ Component: (await import('./SchoolsLikePage.js')).SchoolsLikePage }),
  },
  {
    path: 'schools/:urn/likeness',
    lazy: async () => ({ Component: (await import('./LikenessPage.js')).LikenessPage }),
  },
  {
    path: 'programmes/:slug/likeness',
    lazy: async () => ({ Component: (await import('./ProfileEditorPage.js')).ProfileEditorPage }),
  },
];
