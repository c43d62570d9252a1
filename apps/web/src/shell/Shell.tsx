import { AppShell, RouterBridge, ToastRegion } from '@pathways/ui';
import { Outlet, ScrollRestoration, useHref, useLocation, useNavigate } from 'react-router';
import { WritingProvider } from '../discussions/WritingProvider.js';
import { useViewer } from '../viewer.js';
import { useOwnDevice } from './useOwnDevice.js';
import { isMistyped } from './is-mistyped.js';
import { LiveLine } from './LiveLine.js';
import { NewVersionNotice } from './NewVersionNotice.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PersonMenu } from './PersonMenu.js';
import { usePlaces } from './places.js';
import { ShellFooter } from './ShellFooter.js';

/** The public library is the server's own page, not one of the app's. */
const isOutside = (path: string) => /^\/library(\/|$|\?)/.test(path);

/** The frame around every page: where one can go, who one is, whether what one sees is live. */
export function Shell() {
  const navigate = useNavigate();
  return (
    <RouterBridge
      navigate={path => (isOutside(path) ? location.assign(path) : void navigate(path))}
      useHref={useHref}
    >
      <Framed />
    </RouterBridge>
  );
}

function Framed() {
  const person = useViewer()?.id;
  const { pathname } = useLocation();
  useOwnDevice(person);
  return (
    <AppShell
      nav={usePlaces()}
      person={<PersonMenu />}
      status={<LiveLine />}
      footer={<ShellFooter />}
      path={pathname}
    >
      <WritingProvider person={person}>
        <NewVersionNotice />
        {isMistyped(pathname) ? <NotFoundPage /> : <Outlet />}
      </WritingProvider>
      <ScrollRestoration />
      <ToastRegion />
    </AppShell>
  );
}
