import { Injectable } from '@nestjs/common';
import type { LetterId } from '@pathways/domain/letters';
import type { DiscussionId, GroupId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  LetterQueries,
  type NoticeInLetter,
  type RoomOfLetter,
  type RoundOfLetter,
} from '../application/letter.queries.js';
import * as statements from './letter-statements.js';

@Injectable()
export class SqlLetterQueries extends LetterQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  notices(letter: LetterId): Promise<NoticeInLetter[]> {
    return this.reading.rows<NoticeInLetter>('letters.notices', statements.notices, [letter]);
  }

  room(group: GroupId): Promise<RoomOfLetter | null> {
    return this.reading.row<RoomOfLetter>('letters.room', statements.room, [group]);
  }

  round(discussion: DiscussionId): Promise<RoundOfLetter | null> {
    return this.reading.row<RoundOfLetter>('letters.round', statements.round, [discussion]);
  }
}
