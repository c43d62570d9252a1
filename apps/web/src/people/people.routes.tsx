import type { RouteObject } from 'react-router';
import { OpenLinkPage } from './OpenLinkPage.js';
import { SignInPage } from './SignInPage.js';
import { SignOutPage } from './SignOutPage.js';

export const peopleRoutes: RouteObject[] = [
  { path: 'sign-in', element: <SignInPage /> },
  { path: 'sign-in/link', element: <OpenLinkPage /> },
  { path: 'sign-out', element: <SignOutPage /> },
  { path: 'mail', lazy: async () => ({ Component: (await import('./MailPage.js')).MailPage }) },
  { path: 'me', lazy: async () => ({ Component: (await import('./MePage.js')).MePage }) },
  {
    path: 'schools/:urn/team',
    lazy: async () => ({ Component: (await import('./TeamPage.js')).TeamPage }),
  },
  {
    path: 'administration/people',
    lazy: async () => ({ Component: (await import('./PeoplePage.js')).PeoplePage }),
  },
];
