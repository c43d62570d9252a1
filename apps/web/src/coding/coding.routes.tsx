import type { RouteObject } from 'react-router';

export const codingRoutes: RouteObject[] = [
  { path: 'research', lazy: async () => ({ Component: (await import('./ResearchPage.js')).ResearchPage }) },
  {
    path: 'groups/:id/coding',
    lazy: async () => ({ Component: (await import('./CodingPage.js')).CodingPage }),
  },
  {
    path: 'programmes/:id/codebook',
    lazy: async () => ({ Component: (await import('./CodebookPage.js')).CodebookPage }),
  },
  {
    path: 'programmes/:id/codebook/frameworks',
    lazy: async () => ({ Component: (await import('./SeedPage.js')).SeedPage }),
  },
  {
    path: 'programmes/:id/memos',
    lazy: async () => ({ Component: (await import('./MemosPage.js')).MemosPage }),
  },
  {
    path: 'programmes/:id/passages',
    lazy: async () => ({ Component: (await import('./PassagesPage.js')).PassagesPage }),
  },
  {
    path: 'consent/words',
    lazy: async () => ({ Component: (await import('./OwnWordsPage.js')).OwnWordsPage }),
  },
  { path: 'consent', lazy: async () => ({ Component: (await import('./ConsentPage.js')).ConsentPage }) },
];
