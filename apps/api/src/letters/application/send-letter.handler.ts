import { Injectable } from '@nestjs/common';
import type { LetterId } from '@pathways/domain/letters';
import { stranger } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { LaterLetters } from './later-letters.js';
import { LetterPeople, type LetterPerson } from './letter-people.js';
import { LetterStore, type AnswerTarget, type Letter } from './letter.store.js';
import { LetterPosts } from './letter-posts.js';

/**
 * Sends one letter, once. Its row is held while the mail server is spoken to, so that no second process sends it meanwhile; what
 * a crash between the server's yes and our commit may cause is the same mail again, under the same Message-ID.
 */
@Injectable()
export class SendLetterHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly letters: LetterStore,
    private readonly people: LetterPeople,
    private readonly posts: LetterPosts,
    private readonly later: LaterLetters,
  ) {}

  handle(id: LetterId): Promise<void> {
    return this.units.run(stranger, async work => {
      const letter = await this.letters.hold(work, id);
      if (letter === 'done') return;
      if (letter === 'busy') throw new Error('Another process sends this letter at the moment.');
      const [person] = await this.people.these([letter.person]);
      if (!person?.settings.mail) return this.letters.drop(work, id, 'mail is switched off');
      if (await this.later.putOff(work, letter, person)) return;
      const answers = await this.out(letter, person);
      await (answers
        ? this.letters.sent(work, id, answers)
        : this.letters.drop(work, id, 'nothing was left to tell'));
    });
  }

  /** Null where nothing is left to tell. A digest has no one place to answer. */
  private async out(letter: Letter, person: LetterPerson): Promise<AnswerTarget | null> {
    if (letter.kind !== 'digest') return this.posts.letters.send(letter, person);
    return (await this.posts.digests.send(letter, person)) ? { contribution: null, section: null } : null;
  }
}
