import type { RouteObject } from 'react-router';
import { MailPage } from './MailPage.js';
import { MePage } from './MePage.js';
import { OpenLinkPage } from './OpenLinkPage.js';
import { PeoplePage } from './PeoplePage.js';
import { SignInPage } from './SignInPage.js';
import { SignOutPage } from './SignOutPage.js';

export const peopleRoutes: RouteObject[] = [
  { path: 'sign-in', element: <SignInPage /> },
  { path: 'sign-in/link', element: <OpenLinkPage /> },
  { path: 'sign-out', element: <SignOutPage /> },
  { path: 'mail', element: <MailPage /> },
  { path: 'me', element: <MePage /> },
  { path: 'administration/people', element: <PeoplePage /> },
];
