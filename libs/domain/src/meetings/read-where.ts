import { accept, refuse, type Result } from '../shared/index.js';
import type { Meeting } from './meeting.js';

/** Minutes. */
export const lengthAtLeast = 10;
export const lengthAtMost = 480;
/** Characters of a place, and of a link. */
export const placeAtMost = 200;
export const linkAtMost = 500;

export type Where = Pick<Meeting, 'place' | 'videoLink' | 'length'>;

export type WhereRefusal =
  | { readonly kind: 'LengthFaulty'; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: 'PlaceTooLong'; readonly atMost: number }
  | { readonly kind: 'LinkFaulty' };

/** Where people meet and for how long. A video link leads to https: it goes into calendars and is opened there. */
export function readWhere({ place, videoLink, length }: Where): Result<Where, WhereRefusal> {
  if (!Number.isInteger(length) || length < lengthAtLeast || length > lengthAtMost) {
    return refuse({ kind: 'LengthFaulty', atLeast: lengthAtLeast, atMost: lengthAtMost });
  }
  if (place.trim().length > placeAtMost) return refuse({ kind: 'PlaceTooLong', atMost: placeAtMost });
  const link = videoLink?.trim() ?? '';
  if (link !== '' && (!/^https:\/\/[^\s"<>]+\.[^\s"<>]+$/i.test(link) || link.length > linkAtMost)) {
    return refuse({ kind: 'LinkFaulty' });
  }
  return accept({ place: place.trim(), videoLink: link === '' ? null : link, length });
}
