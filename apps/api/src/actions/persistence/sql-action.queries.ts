import { Injectable } from '@nestjs/common';
import {
  canAnswerReturn,
  canSeeActions,
  canSettleBoardWords,
  schoolDayBefore,
} from '@pathways/domain/actions';
import type { RoomFacts } from '@pathways/domain/groups';
import { memberSchoolsOf } from '@pathways/domain/groups';
import type { ClosedDays } from '@pathways/domain/letters';
import { schoolsOf, type GroupId, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import { ActionQueries } from '../application/action.queries.js';
import type { ActionView, ExchangeView, IdeaView } from '../application/action.views.js';
import {
  toAction,
  toExchange,
  toIdea,
  type ActionRow,
  type ExchangeRow,
  type IdeaRow,
} from './action-shape.js';
import * as statements from './action-statements.js';

@Injectable()
export class SqlActionQueries extends ActionQueries {
  constructor(
    private readonly reading: Reading,
    private readonly access: RoomAccess,
  ) {
    super();
  }

  async own(actor: SignedIn): Promise<ActionView[]> {
    const values = [actor.personId, schoolsOf(actor)];
    const rows = await this.reading.rows<ActionRow>('actions.own', statements.own, values);
    const closed = await this.closed(rows);
    return rows.map(row => ({
      ...toAction(row, day => schoolDayBefore(day, row.authority, closed)),
      isViewers: true,
      viewerCanAnswer: true,
    }));
  }

  async ofGroup(actor: SignedIn, group: GroupId): Promise<ActionView[] | null> {
    const room = await this.open(actor, group);
    if (!room) return null;
    const rows = await this.reading.rows<ActionRow>('actions.ofGroup', statements.ofGroup, [group]);
    const closed = await this.closed(rows);
    const own = memberSchoolsOf(actor, room);
    return rows.map(row => ({
      ...toAction(row, day => schoolDayBefore(day, row.authority, closed)),
      isViewers: row.personId === null ? own.includes(row.urn) : row.personId === actor.personId,
      viewerCanAnswer: canAnswerReturn(actor, room, { school: row.urn }),
    }));
  }

  async ideas(actor: SignedIn, group: GroupId): Promise<IdeaView[] | null> {
    const room = await this.open(actor, group);
    if (!room) return null;
    const rows = await this.reading.rows<IdeaRow>('actions.ideas', statements.ideas, [group]);
    return rows.map(row => toIdea(row, canSettleBoardWords(actor, room)));
  }

  async exchange(actor: SignedIn, group: GroupId): Promise<ExchangeView | null> {
    const room = await this.open(actor, group);
    if (!room) return null;
    const [view] = await this.exchanges(actor, [group]);
    return view ?? null;
  }

  async ownExchanges(actor: SignedIn): Promise<ExchangeView[]> {
    const own = [schoolsOf(actor)];
    const groups = await this.reading.rows<{ id: GroupId }>('actions.groupsOf', statements.groupsOf, own);
    const views = await this.exchanges(
      actor,
      groups.map(({ id }) => id),
    );
    return views.filter(
      ({ ownMissing, evidence }) =>
        ownMissing.length > 0 || evidence.some(({ unasked }) => unasked.length > 0),
    );
  }

  private async exchanges(actor: SignedIn, groups: readonly GroupId[]): Promise<ExchangeView[]> {
    const rows = await this.reading.rows<ExchangeRow>('actions.exchanges', statements.exchanges, [groups]);
    return rows.map(row =>
      toExchange(row, schoolsOf(actor), canSettleBoardWords(actor, { group: row.groupId })),
    );
  }

  private async open(actor: SignedIn, group: GroupId): Promise<RoomFacts | null> {
    const room = await this.access.facts(group);
    return room && canSeeActions(actor, room) ? room : null;
  }

  private closed(rows: readonly ActionRow[]): Promise<ClosedDays[]> {
    const codes = [...new Set(rows.map(({ authority }) => authority))];
    return this.reading.rows<ClosedDays>('actions.closed', statements.closed, [codes]);
  }
}
