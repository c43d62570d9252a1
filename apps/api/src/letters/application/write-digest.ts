import type { GroupId } from '@pathways/domain/shared';
import type { Need } from './digest.queries.js';
import type { LetterLinks } from './letter-links.js';
import { headlines, placesOfMatters } from './letter-words.js';
import { dayInWords, wallTimeOf } from './local-time.js';
import type { MailBody, MailPart } from './mail-body.js';
import type { SaidInLetter } from './read-letter.js';

export interface DigestRoom {
  readonly id: GroupId;
  readonly name: string;
  readonly isMuted: boolean;
  readonly unread: number;
  readonly needs: readonly Need[];
  /** The newest of what is unread. */
  readonly said: readonly SaidInLetter[];
  readonly showsWords: boolean;
}

export interface DigestFacts {
  readonly rooms: readonly DigestRoom[];
  /** What needs the person outside rooms. */
  readonly matters: readonly Need[];
  readonly since: Date;
  /** Monday is 1. */
  readonly day: number;
  readonly stopUrl: string;
}

/** One page: so many rooms in full, and the others by name. */
const mostRooms = 6;
const mostCharacters = 240;

const weekdays = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

const opening = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= mostCharacters ? line : `${line.slice(0, mostCharacters).replace(/\s+\S*$/, '')} …`;
};

const howMany = (count: number): string =>
  count === 1 ? '1 contribution that you have not read' : `${count} contributions that you have not read`;

/** The week on one page: what needs the person first, rooms by name, muted ones in one line. */
export function writeDigest(
  { rooms, matters, since, day, stopUrl }: DigestFacts,
  links: LetterLinks,
): MailBody {
  const heard = rooms.filter(({ isMuted, needs }) => !isMuted || needs.length > 0);
  const muted = rooms.filter(({ isMuted, needs }) => isMuted && needs.length === 0);
  const needed = [...heard].sort((one, other) => other.needs.length - one.needs.length);
  const further = needed.slice(mostRooms).map(inShort);
  return {
    title: 'Your week in Pathways',
    lead: `What happened since ${dayInWords(wallTimeOf(since).day)} and still waits for you.`,
    parts: [
      ...matters.map(need => matterPart(need, links)),
      ...needed.slice(0, mostRooms).map(room => roomPart(room, links)),
      ...(further.length > 0 ? [{ heading: 'And in other rooms', lines: [further.join('; ')] }] : []),
      ...(muted.length > 0
        ? [{ heading: null, lines: [`In rooms that you have muted: ${muted.map(inShort).join('; ')}.`] }]
        : []),
    ],
    footer: [
      {
        words: `You get this because you have a weekly digest on ${weekdays[day - 1] ?? 'Mondays'}; it does not come when there is nothing to tell.`,
      },
      { words: 'Change what reaches you', url: links.settingsPage },
      { words: 'Stop the weekly digest', url: stopUrl },
    ],
  };
}

const inShort = ({ name, unread }: DigestRoom): string => `${name} (${unread} unread)`;

function matterPart({ because, count }: Need, links: LetterLinks): MailPart {
  const words = headlines[because]({ by: null, room: '' });
  const url = links.to(placesOfMatters[because] ?? '/');
  return {
    heading: count > 1 ? `${words} (${count})` : words,
    lines: [],
    link: { words: 'Look at it', url },
  };
}

function roomPart({ id, name, unread, needs, said, showsWords }: DigestRoom, links: LetterLinks): MailPart {
  const asks = needs.map(({ because }) => headlines[because]({ by: null, room: name }));
  const newest = said.map(({ author, school, body }) => {
    const who = school ? `${author}, ${school}` : author;
    return showsWords ? `${who}: ${opening(body)}` : `${who} wrote something`;
  });
  return {
    heading: name,
    // Without its words, what one person wrote three times is one line.
    lines: [...asks, ...(unread > 0 ? [howMany(unread)] : []), ...new Set(newest)],
    link: { words: 'Open the room', url: links.room(id) },
  };
}
