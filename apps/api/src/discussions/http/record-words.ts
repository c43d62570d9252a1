import type { ContributionView, DiscussionView, RoomView } from '../application/room.views.js';

const moments = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

export const momentInWords = (at: Date): string => moments.format(at);
export const dayInWords = (at: Date): string => days.format(at);

/** Who wrote it, for which school, when. */
export function byline({ authorName, school, postedAt, editedAt }: ContributionView): string {
  const place = school ? [school.name, school.laName].filter(Boolean).join(', ') : 'facilitator';
  const edited = editedAt ? `, edited ${momentInWords(editedAt)}` : '';
  return `${place} · ${momentInWords(postedAt)}${edited}`.replace(/^/, `${authorName} · `);
}

/** What stands where no words are for anybody. */
export const stubWords = ({ deletedAt, isDeletedByAuthor }: ContributionView): string =>
  deletedAt !== null && isDeletedByAuthor
    ? 'Its author deleted this contribution.'
    : 'This contribution is out of sight.';

/** When the round began and ended. */
export const roundInWords = ({ openedAt, closedAt }: DiscussionView): string =>
  closedAt
    ? `Open from ${dayInWords(openedAt)} to ${dayInWords(closedAt)}`
    : `Open since ${dayInWords(openedAt)}, and still going on`;

/** Who may have the paper. A researcher’s shows letters. */
export const whoMayHaveIt = ({ name, lens }: RoomView): string =>
  lens.pseudonyms
    ? `Private. For the researchers whom the agreement of ${name} lets in. People and schools stand under letters; files are left out.`
    : `Private. For the member schools and facilitators of ${name}. Words leave it only with the consent of the school whose they are.`;

export const madeInWords = (at: Date, reader: string): string => `Made ${momentInWords(at)} for ${reader}`;
