import { Injectable } from '@nestjs/common';
import type { ActionEvent } from '@pathways/domain/actions';
import type { CharterEvent } from '@pathways/domain/charter';
import type { AnalysisEvent } from '@pathways/domain/analysis';
import type { ExpertiseEvent } from '@pathways/domain/expertise';
import type { ConsentEvent } from '@pathways/domain/coding';
import type { InvitationAccepted, InvitationDeclined, PersonInvited } from '@pathways/domain/groups';
import type { RoleGranted, SchoolLeftToOnePerson } from '@pathways/domain/people';
import type { MinutesHidden } from '@pathways/domain/meetings';
import type { OfferEvent } from '@pathways/domain/offers';
import { remindersAtMost, type PracticeEvent } from '@pathways/domain/practices';
import type {
  ContributionFlagged,
  FlaggedWordsEvent,
  FlagsSettled,
  WordsKeptHidden,
} from '@pathways/domain/safeguarding';
import type { TaskRaised, TaskSettled } from '@pathways/domain/upkeep';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import type { Moment } from './application/notice-writer.js';
import { TellOfMatterHandler } from './application/tell-of-matter.handler.js';

type Offered = Extract<OfferEvent, { kind: 'PlaceOffered' }>;
type Answered = Extract<OfferEvent, { kind: 'OfferAnswered' | 'OfferTakenBack' }>;
type ToReview = Extract<PracticeEvent, { kind: 'PracticeSentToReview' }>;
type Reviewed = Extract<
  PracticeEvent,
  { kind: 'PracticePublished' | 'PracticeReturned' | 'PracticeReviewPassed' | 'PracticeTakenBack' }
>;
type Turn<Kind extends PracticeEvent['kind']> = Extract<PracticeEvent, { kind: Kind }>;
type Tried = Extract<PracticeEvent, { kind: 'TriedPracticeWithdrawn' }>;
type TryGone = Extract<PracticeEvent, { kind: 'TryWithdrawn' }>;
type Asked = Extract<ConsentEvent, { kind: 'ConsentAsked' }>;
type Proposed = Extract<CharterEvent, { kind: 'CharterChangeProposed' }>;
type Agreed = Extract<CharterEvent, { kind: 'CharterAccepted' }>;
type Over = Extract<CharterEvent, { kind: 'CharterAdopted' | 'CharterChangeGivenUp' }>;
type Sampled = Extract<AnalysisEvent, { kind: 'SampleStarted' | 'ComparisonOpened' }>;
type Themed = Extract<AnalysisEvent, { kind: 'ThemeFound' | 'IntroductionSuggested' }>;
type Sought = Extract<ExpertiseEvent, { kind: 'HelpSought' | 'HelpAnswered' }>;
type Reminded = Extract<ConsentEvent, { kind: 'ConsentReminded' }>;
type Hidden = Extract<ActionEvent, { kind: 'BoardWordsSettled' }>;
type HiddenEntry = Extract<ExpertiseEvent, { kind: 'ExpertiseSettled' }>;
type Decided = Exclude<ConsentEvent, Asked | Reminded>;

/** What waits for certain people elsewhere in the product, and when it waits no longer. */
@Injectable()
export class MatterSubscribers {
  constructor(
    private readonly subscribers: OutboxSubscribers,
    private readonly matters: TellOfMatterHandler,
  ) {
    this.raise();
    this.raiseForResearch();
    this.settle();
    this.turns();
    this.charter();
    this.schools();
    this.expertise();
    this.hidden();
  }

  private raise(): void {
    const { subscribers, matters } = this;
    subscribers.on<Offered>('PlaceOffered', 'attention offered', ({ event, ...moment }) =>
      matters.raised('place offered', event.offer, moment),
    );
    subscribers.on<PersonInvited>('PersonInvited', 'attention invited', ({ event, ...moment }) =>
      matters.raised('invited', event.invitation, moment),
    );
    subscribers.on<Asked>('ConsentAsked', 'attention consent', ({ event, ...moment }) =>
      matters.raised('consent asked', event.consent, moment),
    );
    subscribers.on<Reminded>('ConsentReminded', 'attention consent again', ({ event, ...moment }) =>
      matters.raised('consent reminder', `${event.consent}:${event.count}`, moment),
    );
    subscribers.on<TaskRaised>('TaskRaised', 'attention task', ({ event, ...moment }) =>
      matters.raised('task to settle', event.task, moment),
    );
    subscribers.on<ContributionFlagged>('ContributionFlagged', 'attention flag', ({ event, ...moment }) =>
      matters.raised('flag to settle', event.contribution, moment),
    );
    subscribers.on<FlaggedWordsEvent>('WordsFlagged', 'attention words', ({ event, ...moment }) =>
      matters.raised('words to settle', event.words, moment),
    );
    subscribers.on<ToReview>('PracticeSentToReview', 'attention review', ({ event, ...moment }) =>
      matters.raised('practice to review', event.version, moment),
    );
    subscribers.on<Tried>('TriedPracticeWithdrawn', 'attention tried', ({ event, ...moment }) =>
      matters.raised('tried practice withdrawn', event.try, moment),
    );
  }

  /** Whose turn it is with a practice: told at once, and reminded under a subject of its own each time. */
  private turns(): void {
    const { subscribers, matters } = this;
    subscribers.on<Turn<'TurnOpened'>>('TurnOpened', 'attention turn', async ({ event, ...moment }) => {
      await matters.raised('practice waits', event.turn, moment);
      await matters.raised('words to approve', event.turn, moment);
    });
    subscribers.on<Turn<'TurnReminded'>>(
      'TurnReminded',
      'attention reminded',
      async ({ event, ...moment }) => {
        const subject = `${event.turn}:${event.count}`;
        await matters.raised('practice reminder', subject, moment);
        await matters.raised('words reminder', subject, moment);
      },
    );
    subscribers.on<Turn<'TurnEnded'>>('TurnEnded', 'attention turned', async ({ event }) => {
      await matters.settled('practice waits', event.turn);
      await matters.settled('words to approve', event.turn);
      for (let count = 1; count <= remindersAtMost; count += 1) {
        await matters.settled('practice reminder', `${event.turn}:${count}`);
        await matters.settled('words reminder', `${event.turn}:${count}`);
      }
    });
  }

  private raiseForResearch(): void {
    const { subscribers, matters } = this;
    subscribers.on<Sampled>('SampleStarted', 'attention sample', ({ event, ...moment }) =>
      matters.raised('sample to code', event.sample, moment),
    );
    subscribers.on<Sampled>('ComparisonOpened', 'attention comparison', async ({ event, ...moment }) => {
      await matters.settled('sample to code', event.sample);
      await matters.raised('comparison open', event.sample, moment);
    });
    subscribers.on<Themed>('ThemeFound', 'attention theme', ({ event, ...moment }) =>
      matters.raised('theme found', event.theme, moment),
    );
    subscribers.on<Themed>('IntroductionSuggested', 'attention introduction', ({ event, ...moment }) =>
      matters.raised('introduction suggested', event.theme, moment),
    );
  }

  private settle(): void {
    const { subscribers, matters } = this;
    for (const kind of ['OfferAnswered', 'OfferTakenBack'] as const)
      subscribers.on<Answered>(kind, 'attention answered', ({ event }) =>
        matters.settled('place offered', event.offer),
      );
    for (const kind of ['InvitationAccepted', 'InvitationDeclined'] as const)
      subscribers.on<InvitationAccepted | InvitationDeclined>(kind, 'attention joined', ({ event }) =>
        matters.settled('invited', event.invitation),
      );
    for (const kind of ['ConsentGiven', 'ConsentRefused', 'ConsentWithdrawn'] as const)
      subscribers.on<Decided>(kind, 'attention decided', async ({ event }) => {
        await matters.settled('consent asked', event.consent);
        for (let count = 1; count <= remindersAtMost; count += 1)
          await matters.settled('consent reminder', `${event.consent}:${count}`);
      });
    subscribers.on<TaskSettled>('TaskSettled', 'attention settled', ({ event }) =>
      matters.settled('task to settle', event.task),
    );
    subscribers.on<FlagsSettled>('FlagsSettled', 'attention judged', ({ event }) =>
      matters.settled('flag to settle', event.contribution),
    );
    subscribers.on<FlaggedWordsEvent>('WordsFlagsSettled', 'attention words judged', ({ event }) =>
      matters.settled('words to settle', event.words),
    );
    subscribers.on<TryGone>('TryWithdrawn', 'attention try gone', ({ event }) =>
      matters.settled('words to settle', event.try),
    );
    for (const kind of [
      'PracticePublished',
      'PracticeReturned',
      'PracticeReviewPassed',
      'PracticeTakenBack',
    ] as const)
      subscribers.on<Reviewed>(kind, 'attention reviewed', ({ event }) =>
        matters.settled('practice to review', event.version),
      );
  }
  /** Each school is asked by itself, and its question is settled by itself. */
  private charter(): void {
    const { subscribers, matters } = this;
    subscribers.on<Proposed>('CharterChangeProposed', 'attention charter', async ({ event, ...moment }) => {
      for (const urn of event.asks) {
        await matters.raised('charter to accept', `${event.change} ${urn}`, moment);
      }
    });
    subscribers.on<Agreed>('CharterAccepted', 'attention agreed', async ({ event }) => {
      if (event.change) await matters.settled('charter to accept', `${event.change} ${event.urn}`);
    });
    for (const kind of ['CharterAdopted', 'CharterChangeGivenUp'] as const)
      subscribers.on<Over>(kind, 'attention charter over', async ({ event }) => {
        for (const urn of event.asks) await matters.settled('charter to accept', `${event.change} ${urn}`);
      });
  }

  /** A school of which one person is left, told in each of its programmes until somebody joins that person. */
  private schools(): void {
    const { subscribers, matters } = this;
    subscribers.on<SchoolLeftToOnePerson>(
      'SchoolLeftToOnePerson',
      'attention alone',
      async ({ event, ...moment }) => {
        for (const programme of event.programmes)
          await matters.raised('one person left', `${programme} ${event.urn}`, moment);
      },
    );
    subscribers.on<RoleGranted>('RoleGranted', 'attention joined a school', ({ event }) =>
      matters.joined('one person left', event.grant),
    );
  }

  private expertise(): void {
    const { subscribers, matters } = this;
    subscribers.on<Sought>('HelpSought', 'attention help', ({ event, ...moment }) =>
      matters.raised('help sought', event.help, moment),
    );
    subscribers.on<Sought>('HelpAnswered', 'attention helped', async ({ event, ...moment }) => {
      await matters.settled('help sought', event.help);
      await matters.raised('help answered', event.help, moment);
    });
  }

  /** Words that somebody took out of sight, until they are shown again or removed. */
  private hidden(): void {
    const { subscribers, matters } = this;
    const changed = async (subject: string, moment: Moment) => {
      await matters.raised('words hidden', subject, moment);
      await matters.settled('words hidden', subject);
    };
    subscribers.on<Hidden>('BoardWordsSettled', 'attention board words', ({ event, ...moment }) =>
      changed(event.group, moment),
    );
    subscribers.on<MinutesHidden>('MinutesHidden', 'attention hidden minutes', ({ event, ...moment }) =>
      changed(event.group, moment),
    );
    subscribers.on<HiddenEntry>('ExpertiseSettled', 'attention hidden entry', ({ event, ...moment }) =>
      changed(event.expertise, moment),
    );
    subscribers.on<WordsKeptHidden>('WordsKeptHidden', 'attention kept hidden', ({ event, ...moment }) =>
      changed(event.entry ?? event.group ?? '', moment),
    );
  }
}
