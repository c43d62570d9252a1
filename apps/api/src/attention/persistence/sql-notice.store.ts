import { Injectable } from '@nestjs/common';
import type { MatterKind, Notice } from '@pathways/domain/attention';
import { mentionsIn, type TalkDocument } from '@pathways/domain/discussions';
import type { ContributionId, DiscussionId, GroupId, PersonId, Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import {
  NoticeStore,
  type Candidate,
  type CandidateSearch,
  type FreshNotice,
} from '../application/notice.store.js';
import * as statements from './notice-statements.js';

interface SaidRow {
  readonly room: GroupId;
  readonly by: PersonId;
  readonly discussion: DiscussionId;
  readonly contribution: ContributionId;
  readonly document: TalkDocument;
  readonly parentId: ContributionId | null;
  readonly parentAuthor: PersonId | null;
  readonly isFollowed: boolean;
}

@Injectable()
export class SqlNoticeStore extends NoticeStore {
  constructor(private readonly reading: Reading) {
    super();
  }

  async contribution(id: ContributionId) {
    const row = await this.reading.row<SaidRow>('attention.contribution', statements.contribution, [id]);
    if (!row) return null;
    const { parentId, parentAuthor, document, ...said } = row;
    const repliesTo = parentId && parentAuthor ? { contribution: parentId, author: parentAuthor } : null;
    return { ...said, mentions: mentionsIn(document), repliesTo };
  }

  async doneBy(work: Work, room: GroupId, roomNumber: number): Promise<PersonId | null> {
    const [row] = await managerOf(work).query<{ by: PersonId | null }[]>(statements.doneBy, [
      room,
      roomNumber,
    ]);
    return row?.by ?? null;
  }

  async actions(work: Work, discussion: DiscussionId) {
    const rows = await managerOf(work).query<{ person: PersonId | null; urn: Urn }[]>(statements.actions, [
      discussion,
    ]);
    const assigned = rows.flatMap(({ person }) => (person ? [person] : []));
    return { assigned, asked: rows.flatMap(({ person, urn }) => (person ? [] : [urn])) };
  }

  candidates(work: Work, room: GroupId, { named, schools, facilitators }: CandidateSearch) {
    return managerOf(work).query<Candidate[]>(statements.candidates, [room, named, schools, facilitators]);
  }

  async keep(work: Work, notices: readonly Notice[]): Promise<FreshNotice[]> {
    const [first] = notices;
    if (!first) return [];
    const rows = notices.map(({ place, roomNumber, madeAt: _madeAt, ...notice }) => ({
      ...notice,
      ...place,
      number: roomNumber,
    }));
    const kept = await managerOf(work).query<(FreshNotice & { isFresh: boolean })[]>(statements.keep, [
      JSON.stringify(rows),
      first.madeAt,
    ]);
    return kept.filter(({ isFresh }) => isFresh).map(({ id, person }) => ({ id, person }));
  }

  async settle(work: Work, kind: MatterKind, subject: string): Promise<PersonId[]> {
    const [settled] = await managerOf(work).query<[{ person: PersonId; isUnread: boolean }[], number]>(
      statements.settle,
      [kind, subject, work.now],
    );
    return settled.filter(({ isUnread }) => isUnread).map(({ person }) => person);
  }
}
