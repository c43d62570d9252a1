import { AppShell, RouterBridge, ToastRegion } from '@pathways/ui';
import { Outlet, ScrollRestoration, useHref, useNavigate } from 'react-router';
import { LiveLine } from './LiveLine.js';
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
  return (
    <AppShell nav={usePlaces()} person={<PersonMenu />} status={<LiveLine />} footer={<ShellFooter />}>
      <Outlet />
      <ScrollRestoration />
      <ToastRegion />
    </AppShell>
  );
}
