import { Injectable } from '@nestjs/common';
import { bodyAtMost } from '@pathways/domain/discussions';
import { answerByMail, isAutomatic } from '@pathways/domain/letters';
import { checkTalk } from '@pathways/domain/safeguarding';
import { stranger } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { AnswerAddresses } from './answer-addresses.js';
import { refused, type AnswerOutcome } from './answer-outcome.js';
import { AnswerPosting } from './answer-posting.js';
import { noPlace, whyNoAnswer, whyNotSafe } from './answer-words.js';
import { LetterPeople } from './letter-people.js';
import { LetterStore } from './letter.store.js';
import type { ReadMail } from './read-mail.js';

/** A reply to a letter becomes a contribution, under the rights of the person to whom that letter went. */
@Injectable()
export class AnswerByMailHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly addresses: AnswerAddresses,
    private readonly letters: LetterStore,
    private readonly people: LetterPeople,
    private readonly posting: AnswerPosting,
  ) {}

  /** Safe to repeat: ids are made from the mail's Message-ID. Whoever wrote is told why it was not posted. */
  async handle(mail: ReadMail, recipient: string): Promise<AnswerOutcome> {
    const outcome = await this.decide(mail, recipient);
    if (outcome.kind === 'refused') await this.posting.explain(mail, outcome.because);
    return outcome;
  }

  private async decide(mail: ReadMail, recipient: string): Promise<AnswerOutcome> {
    const id = this.addresses.read(recipient);
    if (id === null) return { kind: 'unknown address' };
    if (isAutomatic(mail)) return { kind: 'ignored' };
    const letter = await this.units.run(stranger, work => this.letters.answered(work, id));
    const [person] = letter ? await this.people.these([letter.person]) : [];
    if (!letter || !person) return { kind: 'unknown address' };
    const text = answerByMail({
      // A photograph of a flipchart needs no words.
      text: mail.text.trim() === '' && mail.files.length > 0 ? 'Sent by mail:' : mail.text,
      from: mail.from,
      expectedFrom: person.email,
      mostCharacters: bodyAtMost,
    });
    if (!text.ok) return refused(whyNoAnswer(text.refusal));
    const { room, discussion } = letter;
    if (!room || !discussion || !letter.section) return refused(noPlace);
    const findings = checkTalk(text.value);
    if (findings.length > 0) return refused(whyNotSafe(findings));
    const place = { room, discussion, section: letter.section, contribution: letter.contribution };
    return this.posting.post(letter.person, place, text.value, mail);
  }
}
