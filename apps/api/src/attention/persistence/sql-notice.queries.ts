import { Injectable } from '@nestjs/common';
import type { NoticeId } from '@pathways/domain/attention';
import type { SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { cursorOf, pageOf, type Page } from '../../platform/graphql/connection.js';
import { Reading } from '../../platform/reading.js';
import { NoticeQueries, type NoticesWanted, type NoticeView } from '../application/notice.queries.js';
import { toNoticeView, type NoticeLineRow } from './notice-line.js';
import * as statements from './notice-reading.js';
import { sightOf } from './notice-sight.js';

const end = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

@Injectable()
export class SqlNoticeQueries extends NoticeQueries {
  constructor(
    private readonly reading: Reading,
    private readonly access: RoomAccess,
  ) {
    super();
  }

  async page(actor: SignedIn, { first, after, isUnreadOnly }: NoticesWanted): Promise<Page<NoticeView>> {
    const { at, id } = after ?? end;
    const rows = await this.lines(actor, 'page', [at, id, isUnreadOnly, first + 1]);
    return pageOf(rows, first, last => cursorOf(last.madeAt.toISOString(), last.id));
  }

  async needing(actor: SignedIn): Promise<number> {
    const sight = await sightOf(this.reading, this.access, actor);
    const row = await this.reading.row<{ count: number }>(
      'attention.needing',
      statements.needing,
      sight.slice(0, 5),
    );
    return row?.count ?? 0;
  }

  these(actor: SignedIn, ids: readonly NoticeId[]): Promise<NoticeView[]> {
    return this.lines(actor, 'these', [ids]);
  }

  unpushed(actor: SignedIn): Promise<NoticeView[]> {
    return this.lines(actor, 'unpushed', []);
  }

  private async lines(
    actor: SignedIn,
    statement: 'page' | 'these' | 'unpushed',
    more: readonly unknown[],
  ): Promise<NoticeView[]> {
    const sight = await sightOf(this.reading, this.access, actor);
    const rows = await this.reading.rows<NoticeLineRow>(`attention.${statement}`, statements[statement], [
      ...sight,
      ...more,
    ]);
    return rows.map(toNoticeView);
  }
}
