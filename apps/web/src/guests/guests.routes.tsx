import type { RouteObject } from 'react-router';

export const guestRoutes: RouteObject[] = [
  { path: 'guests/:token', lazy: async () => ({ Component: (await import('./GuestPage.js')).GuestPage }) },
];
