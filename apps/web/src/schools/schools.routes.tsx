import type { RouteObject } from 'react-router';
import { ImportPage } from './ImportPage.js';
import { ImportsPage } from './ImportsPage.js';
import { SchoolPage } from './SchoolPage.js';
import { SchoolsPage } from './SchoolsPage.js';

export const schoolRoutes: RouteObject[] = [
  { path: 'schools', element: <SchoolsPage /> },
  { path: 'schools/:urn', element: <SchoolPage /> },
  { path: 'administration/imports', element: <ImportsPage /> },
  { path: 'administration/imports/:id', element: <ImportPage /> },
];
