import { Injectable } from '@nestjs/common';
import {
  needed,
  noticeOf,
  usualWord,
  type DraftNotice,
  type Happening,
  type MatterRaised,
  type NoticesMade,
} from '@pathways/domain/attention';
import { canReadRoom, memberSchoolsOf, type RoomFacts } from '@pathways/domain/groups';
import { ActorSource } from '../../platform/auth/actor-source.js';
import type { Delivery } from '../../platform/outbox/outbox-subscribers.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { NoticeStore, type CandidateSearch } from './notice.store.js';

/** When and under which room number it happened. */
export type Moment = Pick<Delivery, 'roomNumber' | 'occurredAt'>;

/** What happened in a room, and who is near enough to be asked about. */
export interface RoomHappening {
  readonly room: RoomFacts;
  readonly happening: Exclude<Happening, MatterRaised>;
  readonly near: CandidateSearch;
}

/** Decides for each person near an event whether they are needed, and keeps that. Run again it changes nothing. */
@Injectable()
export class NoticeWriter {
  constructor(
    private readonly store: NoticeStore,
    private readonly actors: ActorSource,
    private readonly ids: Ids,
  ) {}

  async tell(work: Work, { room, happening, near }: RoomHappening, moment: Moment): Promise<void> {
    const candidates = await this.store.candidates(work, room.group, near);
    if (candidates.length === 0) return;
    const words = new Map(candidates.map(({ person, word }) => [person, word]));
    const actors = await this.actors.ofPeople([...words.keys()]);
    const drafts = actors.flatMap(actor => {
      const person = {
        id: actor.personId,
        schools: memberSchoolsOf(actor, room),
        mayReadRoom: canReadRoom(actor, room),
      };
      const because = needed(happening, person, words.get(actor.personId) ?? usualWord);
      return because === null ? [] : [noticeOf(happening, because, { person: person.id, room: room.group })];
    });
    await this.keep(work, drafts, moment);
  }

  async keep(work: Work, drafts: readonly DraftNotice[], moment: Moment): Promise<void> {
    if (drafts.length === 0) return;
    const fresh = await this.store.keep(
      work,
      drafts.map(draft => ({
        ...draft,
        id: this.ids.next(),
        roomNumber: moment.roomNumber,
        madeAt: moment.occurredAt,
      })),
    );
    if (fresh.length === 0) return;
    await work.announce<NoticesMade>({
      kind: 'NoticesMade',
      notices: fresh.map(({ id }) => id),
      people: [...new Set(fresh.map(({ person }) => person))],
    });
  }
}
