import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** Filters of the list that are worth a page of their own in the archive, one at a time; searches are not. */
const facets = ['phase', 'theme', 'outcome'];

const path = /^\/library(\/[a-z0-9-]+)*(\/?|\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)$/;
/** Addresses that compute: a static copy cannot. The archive itself is not in the archive. */
const computes = /^\/library\/(graphql|oai|archive\.zip)$/;

/** The address as the archive knows it; null for what is no part of it. */
export function archivable(address: string): string | null {
  const url = new URL(address, 'http://library.invalid');
  if (url.host !== 'library.invalid') return null;
  if (url.pathname === '/icon.svg') return '/icon.svg';
  if (!path.test(url.pathname) || computes.test(url.pathname)) return null;
  const pathname = url.pathname.replace(/\/$/, '');
  const asked = [...url.searchParams].filter(([, value]) => value !== '');
  if (asked.length === 0) return pathname;
  if (pathname !== '/library') return null;
  const names = asked.map(([name]) => name).filter(name => name !== 'after');
  const isList = names.length <= 1 && names.every(name => facets.includes(name));
  if (!isList || asked.length > names.length + 1) return null;
  asked.sort(([one], [other]) => (one < other ? 1 : -1));
  return `/library?${new URLSearchParams(asked)}`;
}

/** Where it lies in the archive: a static server finds a page at the very address that it has here. */
export function fileOf(address: string): string {
  const [pathname = '', query] = address.split('?');
  if (query !== undefined) {
    return `library/lists/${createHash('sha256').update(query).digest('hex').slice(0, 16)}/index.html`;
  }
  const isFile = /\.[A-Za-z0-9-]+$/.test(pathname);
  return isFile ? pathname.slice(1) : `${pathname.slice(1)}/index.html`;
}

/** From one file of the archive to another, so that a copy works from any folder, with or without a server. */
export const linkBetween = (from: string, to: string): string => posix.relative(posix.dirname(from), to);
