import { headlines, placesInRooms, placesOfMatters, reasons } from './letter-words.js';
import type { LetterLinks } from './letter-links.js';
import type { MailBody, MailLink, MailPart } from './mail-body.js';
import type { ReadNotice, SaidInLetter } from './read-letter.js';

/** A mail is read in a corridor: so much of a contribution, and the rest in the room. */
const mostCharacters = 1_200;

const shortened = (text: string): string =>
  text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters).replace(/\s+\S*$/, '')} …`;

const speaker = ({ author, school }: SaidInLetter): string => (school ? `${author}, ${school}` : author);

/** What a letter of these notices says. Words stand in it only where the room's charter lets mails carry them. */
export function writeLetter(
  notices: readonly [ReadNotice, ...ReadNotice[]],
  links: LetterLinks,
  { stops, canAnswer }: { readonly stops: readonly MailLink[]; readonly canAnswer: boolean },
): MailBody {
  const [first] = notices;
  const because = [...new Set(notices.map(notice => reasons[notice.because]))].join(', and because ');
  const footer: MailLink[] = [
    { words: `You get this because ${because}.` },
    { words: 'Change what reaches you', url: links.settingsPage },
    ...stops,
  ];
  if (canAnswer) {
    footer.unshift({
      words: 'You can answer this mail: what you write above its quotation is posted in the room.',
    });
  }
  const title = titleOf(notices);
  return {
    title,
    lead: first.round && first.room ? `${first.room.name}, ${first.round.cycleName}` : null,
    // A letter about one thing has said it in its title.
    parts: notices
      .flatMap(notice => partsOf(notice, links))
      .map(part => (part.heading === title ? { ...part, heading: null } : part)),
    footer,
  };
}

function titleOf(notices: readonly [ReadNotice, ...ReadNotice[]]): string {
  const [first] = notices;
  const room = first.room?.name ?? '';
  if (notices.length > 1 && first.room) return `New in ${room}`;
  if (notices.length > 1) return `${notices.length} matters wait for you`;
  return headlines[first.because]({ by: first.said[0]?.author ?? null, room });
}

function partsOf(notice: ReadNotice, links: LetterLinks): MailPart[] {
  const { because, room, said } = notice;
  if (!room) {
    const place = placesOfMatters[because] ?? '/';
    const heading = headlines[because]({ by: null, room: '' });
    return [{ heading, lines: [], link: { words: 'Look at it', url: links.to(place) } }];
  }
  if (said.length === 0) {
    const heading = headlines[because]({ by: null, room: room.name });
    const place = placesInRooms[because];
    const link = place
      ? { words: 'Look at it', url: links.to(`/groups/${room.id}/${place}`) }
      : { words: 'Open the room', url: links.room(room.id) };
    return [{ heading, lines: [], link }];
  }
  const shown = said.map(one => saidPart(one, notice, links));
  const more = notice.count - said.length;
  return more > 0
    ? [
        ...shown,
        {
          heading: null,
          lines: [`And ${more} more in the room.`],
          link: { words: 'Open the room', url: links.room(room.id) },
        },
      ]
    : shown;
}

function saidPart(said: SaidInLetter, { room }: ReadNotice, links: LetterLinks): MailPart {
  const where = said.heading ? ` in “${said.heading}”` : '';
  const quote = room?.textInEmail ? shortened(said.body) : undefined;
  return {
    heading: `${speaker(said)}${where}`,
    lines: quote === undefined ? ['Something was written. This room keeps its words out of mails.'] : [],
    quote,
    link: room ? { words: 'Read it in the room', url: links.room(room.id, said.id) } : undefined,
  };
}
