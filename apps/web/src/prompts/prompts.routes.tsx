import type { RouteObject } from 'react-router';

/** A programme's library of prompt sheets. */
export const promptRoutes: RouteObject[] = [
  {
    path: 'programmes/:slug/sheets',
    lazy: async () => ({ Component: (await import('./SheetsPage.js')).SheetsPage }),
  },
  {
    path: 'programmes/:slug/sheets/:sheet',
    lazy: async () => ({ Component: (await import('./SheetPage.js')).SheetPage }),
  },
];
