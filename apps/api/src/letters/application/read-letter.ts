import { Injectable } from '@nestjs/common';
import type { Because } from '@pathways/domain/attention';
import { canReadRoom } from '@pathways/domain/groups';
import type { ContributionId, GroupId, SectionId, SignedIn } from '@pathways/domain/shared';
import { ContributionQueries } from '../../discussions/application/room.queries.js';
import { RoomAccess } from '../../groups/application/room-access.js';
import {
  LetterQueries,
  type NoticeInLetter,
  type RoomOfLetter,
  type RoundOfLetter,
} from './letter.queries.js';

export interface SaidInLetter {
  readonly id: ContributionId;
  readonly author: string;
  readonly school: string | null;
  readonly section: SectionId;
  readonly heading: string | null;
  readonly body: string;
}

/** A notice as its person may read it at this moment. */
export interface ReadNotice {
  readonly because: Because;
  readonly room: RoomOfLetter | null;
  readonly round: RoundOfLetter | null;
  readonly said: readonly SaidInLetter[];
  readonly count: number;
}

/**
 * Reads what a letter tells, through the eyes of its recipient, when it is sent: rooms that they may no longer read, words that
 * were hidden or deleted meanwhile, and what a write-first round still keeps from them are not in it.
 */
@Injectable()
export class ReadLetter {
  constructor(
    private readonly letters: LetterQueries,
    private readonly contributions: ContributionQueries,
    private readonly access: RoomAccess,
  ) {}

  async of(actor: SignedIn, notices: readonly NoticeInLetter[]): Promise<ReadNotice[]> {
    const read = [];
    for (const notice of notices) {
      const seen = await this.one(actor, notice);
      if (seen) read.push(seen);
    }
    return read;
  }

  async roomFor(actor: SignedIn, group: GroupId): Promise<RoomOfLetter | null> {
    const facts = await this.access.facts(group);
    return facts && canReadRoom(actor, facts) ? this.letters.room(group) : null;
  }

  private async one(actor: SignedIn, notice: NoticeInLetter): Promise<ReadNotice | null> {
    const { because, count } = notice;
    if (!notice.room) return { because, count, room: null, round: null, said: [] };
    const room = await this.roomFor(actor, notice.room);
    if (!room) return null;
    const round = notice.discussion && (await this.letters.round(notice.discussion));
    const said = await this.said(actor, notice.contributions, round);
    const isTalk = notice.contributions.length > 0 || because === 'new in the room';
    return isTalk && said.length === 0 ? null : { because, count, room, round, said };
  }

  async said(
    actor: SignedIn,
    ids: readonly ContributionId[],
    round: RoundOfLetter | null,
  ): Promise<SaidInLetter[]> {
    const said = [];
    for (const id of ids) {
      const view = await this.contributions.contribution(actor, id);
      if (!view || view.body === null) continue;
      const heading = round?.sections.find(section => section.id === view.sectionId)?.heading ?? null;
      said.push({
        id,
        author: view.authorName,
        school: view.school?.name ?? null,
        section: view.sectionId,
        heading,
        body: view.body,
      });
    }
    return said;
  }
}
