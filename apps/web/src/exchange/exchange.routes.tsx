import type { RouteObject } from 'react-router';

export const exchangeRoutes: RouteObject[] = [
  {
    path: 'programmes/:id/exchange',
    lazy: async () => ({ Component: (await import('./ExchangePage.js')).ExchangePage }),
  },
];
