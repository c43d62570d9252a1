import { Injectable } from '@nestjs/common';
import { AnswerAddresses } from './answer-addresses.js';
import { LetterLinks } from './letter-links.js';
import { LetterOut } from './letter-out.js';
import type { LetterPerson } from './letter-people.js';
import { LetterQueries } from './letter.queries.js';
import type { AnswerTarget, Letter } from './letter.store.js';
import type { MailLink } from './mail-body.js';
import { ReadLetter, type ReadNotice } from './read-letter.js';
import { writeLetter } from './write-letter.js';

/** Writes a letter from what stands now, and gives it to the mail server. */
@Injectable()
export class LetterPost {
  constructor(
    private readonly letters: LetterQueries,
    private readonly reading: ReadLetter,
    private readonly links: LetterLinks,
    private readonly answers: AnswerAddresses,
    private readonly out: LetterOut,
  ) {}

  /** Null where nothing is left to tell: it was read, settled, hidden or deleted, or is no longer theirs. */
  async send(letter: Letter, person: LetterPerson): Promise<AnswerTarget | null> {
    const actor = await this.out.actorOf(person);
    if (!actor) return null;
    const notices = await this.reading.of(actor, await this.letters.notices(letter.id));
    const [first, ...others] = notices;
    if (!first) return null;
    const { stops, stopUrl } = this.stopsOf(letter, person, first);
    const target = targetOf(notices);
    const replyTo = target.contribution || target.section ? this.answers.of(letter.id) : undefined;
    const body = writeLetter([first, ...others], this.links, { stops, canAnswer: replyTo !== undefined });
    await this.out.send({ body, key: letter.key, person, stopUrl, replyTo });
    return target;
  }

  private stopsOf({ kind, room }: Letter, person: LetterPerson, { room: shown }: ReadNotice) {
    const all = this.links.stop({ what: 'mail', person: person.id, room: null });
    const stops: MailLink[] = [{ words: 'Stop all mail from Pathways', url: all }];
    if (kind !== 'round' || !room) return { stops, stopUrl: all };
    const one = this.links.stop({ what: 'room', person: person.id, room });
    stops.unshift({ words: `Stop mail about ${shown?.name ?? 'this room'}, but for mentions`, url: one });
    return { stops, stopUrl: one };
  }
}

/** A letter about one contribution is a place to reply; one about several of a section, to write there; else none. */
function targetOf(notices: readonly ReadNotice[]): AnswerTarget {
  const isOpen = notices.every(({ round }) => round?.isClosed === false);
  const said = notices.flatMap(notice => notice.said);
  const [first] = said;
  if (!first || !isOpen) return { contribution: null, section: null };
  if (said.length === 1) return { contribution: first.id, section: first.section };
  const isOneSection = said.every(({ section }) => section === first.section);
  return { contribution: null, section: isOneSection ? first.section : null };
}
