import { Injectable } from '@nestjs/common';
import type { AttentionEvent, NoticesMade } from '@pathways/domain/attention';
import type {
  ContributionEdited,
  ContributionPosted,
  ContributionsRead,
  DiscussionOpened,
  ReactionChanged,
  RoundClosed,
} from '@pathways/domain/discussions';
import type { PersonId, RoomId } from '@pathways/domain/shared';
import { OutboxSubscribers, type Delivery } from '../platform/outbox/outbox-subscribers.js';
import { RealtimeServer } from '../platform/realtime/realtime-server.js';
import { PushHandler } from './application/push.handler.js';
import { TellOfRoundHandler } from './application/tell-of-round.handler.js';
import { TellOfTalkHandler } from './application/tell-of-talk.handler.js';

/** A person's own devices listen under the person's id, as others listen for a room. */
const bellOf = (person: PersonId): RoomId => person as string as RoomId;

/** Which talk may need somebody. Each may be delivered twice: person, reason and subject are unique. */
@Injectable()
export class AttentionSubscribers {
  constructor(
    private readonly subscribers: OutboxSubscribers,
    talk: TellOfTalkHandler,
    rounds: TellOfRoundHandler,
    private readonly realtime: RealtimeServer,
    pushes: PushHandler,
  ) {
    subscribers.on<ContributionPosted>('ContributionPosted', 'attention said', ({ event, ...moment }) =>
      talk.handle('said', event.contribution, moment),
    );
    subscribers.on<ContributionEdited>('ContributionEdited', 'attention reworded', ({ event, ...moment }) =>
      talk.handle('reworded', event.contribution, moment),
    );
    subscribers.on<ReactionChanged>('ReactionChanged', 'attention wanted', async ({ event, ...moment }) => {
      if (event.given && event.reaction === 'tell us more') await talk.wanted(event.contribution, moment);
    });
    subscribers.on<DiscussionOpened>('DiscussionOpened', 'attention began', ({ event, ...moment }) =>
      rounds.began(event.group, event.discussion, moment),
    );
    subscribers.on<RoundClosed>('RoundClosed', 'attention ended', ({ event, ...moment }) =>
      rounds.ended(event, moment),
    );
    subscribers.on<NoticesMade>('NoticesMade', 'attention push', ({ event }) => pushes.plan(event.people));
    this.ring();
  }

  /** The bells of those whose notices became more or less; the hint says nothing but that. */
  private ring(): void {
    const wake = async (people: readonly PersonId[]) => {
      for (const person of people) this.realtime.wake(person, bellOf(person));
    };
    const ofEvent = ({ event }: Delivery<AttentionEvent>) => wake(event.people);
    this.subscribers.on<AttentionEvent>('NoticesMade', 'attention bell', ofEvent);
    this.subscribers.on<AttentionEvent>('NoticesCleared', 'attention bell', ofEvent);
    this.subscribers.on<ContributionsRead>('ContributionsRead', 'attention bell', ({ event }) =>
      wake([event.person]),
    );
  }
}
