import { Injectable } from '@nestjs/common';
import type { ClientId, ContributionDraft } from '@pathways/domain/discussions';
import type {
  ContributionId,
  DiscussionId,
  GroupId,
  PersonId,
  SectionId,
  SignedIn,
} from '@pathways/domain/shared';
import { isSignedIn } from '@pathways/domain/shared';
import { ContributionIntake } from '../../discussions/application/contribution-intake.js';
import { ContributionQueries } from '../../discussions/application/room.queries.js';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { AnswerFiles, idFrom } from './answer-files.js';
import { refused, type AnswerOutcome } from './answer-outcome.js';
import { whyNotTaken } from './answer-words.js';
import type { ReadMail } from './read-mail.js';

interface AnswerPlace {
  readonly room: GroupId;
  readonly discussion: DiscussionId;
  readonly section: SectionId;
  readonly contribution: ContributionId | null;
}

@Injectable()
export class AnswerPosting {
  constructor(
    private readonly actors: ActorSource,
    private readonly talk: ContributionIntake,
    private readonly contributions: ContributionQueries,
    private readonly files: AnswerFiles,
    private readonly mailer: Mailer,
  ) {}

  async post(person: PersonId, place: AnswerPlace, text: string, mail: ReadMail): Promise<AnswerOutcome> {
    const actor = await this.actors.ofPerson(person);
    if (!isSignedIn(actor)) return { kind: 'unknown address' };
    const { document, leftOut } = await this.files.keep(actor, place.room, text, mail);
    const said = { document, clientId: idFrom<ClientId>(mail.messageId, person) };
    const posted = await this.contribute(actor, place, said);
    if (!posted.ok) return refused(whyNotTaken(posted.refusal.kind));
    if (leftOut.length > 0) await this.tellOfFiles(mail, leftOut);
    return { kind: 'posted', contribution: posted.value.id };
  }

  /** Replies go two levels deep: an answer to the second level stands beside it. What was moved is followed. */
  private async contribute(
    actor: SignedIn,
    { discussion, section, contribution }: AnswerPlace,
    said: Pick<ContributionDraft, 'document' | 'clientId'>,
  ) {
    const answered = contribution && (await this.contributions.contribution(actor, contribution));
    const draft: ContributionDraft = {
      ...said,
      section: answered ? answered.sectionId : section,
      parent: answered ? answered.id : null,
      speakingFor: null,
      researchConsent: false,
    };
    const posted = await this.talk.handle(actor, discussion, draft);
    const isTooDeep = !posted.ok && posted.refusal.kind === 'RepliesTooDeep';
    if (!isTooDeep || !answered?.parentId) return posted;
    return this.talk.handle(actor, discussion, { ...draft, parent: answered.parentId });
  }

  private tellOfFiles(mail: ReadMail, leftOut: readonly string[]): Promise<void> {
    const words = ['Your answer was posted, without these files:', ...leftOut].join('\n\n');
    return this.reply(mail, 'Posted, without some of its files', words);
  }

  explain(mail: ReadMail, because: string): Promise<void> {
    return this.reply(mail, 'Your answer was not posted', because);
  }

  /** Once for each mail, however often it is delivered. Never to a machine: those were sorted out before. */
  private async reply({ from, messageId, subject }: ReadMail, title: string, words: string): Promise<void> {
    if (from === null) return;
    const told = subject ? `Your mail: “${subject.slice(0, 120)}”` : 'Your mail had no subject.';
    const text = `${words}\n\n${told}\n\n-- \nSent by Pathways, because a mail from this address answered one of its letters.\n`;
    await this.mailer.send({
      to: from,
      subject: title,
      text,
      key: `answer ${messageId} ${title}`,
      inReplyTo: messageId,
    });
  }
}
