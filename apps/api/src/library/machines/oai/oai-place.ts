import type { PracticeId } from '@pathways/domain/shared';

/** Where this repository is: its base URL and the name space of its identifiers. */
export interface OaiPlace {
  readonly origin: string;
  readonly email: string;
}

export const oaiAddress = ({ origin }: OaiPlace): string => `${origin}/library/oai`;

/** The host, as oai-identifier wants it: a domain name. One machine alone has none, so it gets one that is nobody's. */
export function repositoryOf({ origin }: OaiPlace): string {
  const { hostname } = new URL(origin);
  return /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/i.test(hostname) ? hostname : 'pathways.invalid';
}

export const identifierOf = (place: OaiPlace, practice: string): string =>
  `oai:${repositoryOf(place)}:${practice}`;

/** Null for what was not made by `identifierOf`. */
export function practiceIn(place: OaiPlace, identifier: string): PracticeId | null {
  const stem = identifierOf(place, '');
  const id = identifier.startsWith(stem) ? identifier.slice(stem.length) : '';
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? (id as PracticeId) : null;
}
