import { archivable, fileOf, linkBetween } from './addresses.js';

const link = /\b(href|src)="(\/[^"]*)"/g;

const read = (attribute: string): string => attribute.replaceAll('&amp;', '&');
const written = (address: string): string => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The addresses that a page leads to and the archive may hold. */
export const addressesIn = (html: string): string[] =>
  [...html.matchAll(link)].flatMap(([, , target = '']) => archivable(read(target)) ?? []);

export interface StaticPlace {
  readonly origin: string;
  readonly madeOn: string;
  readonly holds: (address: string) => boolean;
}

/** A page that needs no server: links within the archive are relative, all others lead to where it was made. */
export function staticPage(html: string, address: string, { origin, madeOn, holds }: StaticPlace): string {
  const file = fileOf(address);
  const notice = `<p class="notice">This is a copy of the practice library, made on ${madeOn}. It may have changed since: <a href="${written(origin + address)}">see it where it lives</a>.</p>`;
  return html
    .replace(/<form\b[\s\S]*?<\/form>/g, '')
    .replace(link, (_all, name: string, target: string) => {
      const [beforeHash = '', hash] = read(target).split('#');
      const inside = archivable(beforeHash);
      const to = inside !== null && holds(inside) ? linkBetween(file, fileOf(inside)) : origin + beforeHash;
      return `${name}="${written(hash === undefined ? to : `${to}#${hash}`)}"`;
    })
    .replace(/<main\b[^>]*>/, begin => begin + notice);
}
