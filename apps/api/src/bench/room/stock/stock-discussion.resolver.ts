import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canHideBoardWords, canSettleBoardWords } from '@pathways/domain/actions';
import {
  canClose,
  canContributeTo,
  canEditOutcome,
  canSetWriteFirst,
  isWriteFirst,
} from '@pathways/domain/discussions';
import type { DiscussionId, GroupId } from '@pathways/domain/shared';
import { DataSource, IsNull, Not } from 'typeorm';
import { isInSight } from '../../../actions/action-sight.js';
import type { RoomLens } from '../../../discussions/application/room.views.js';
import { ContributionConnection } from '../../../discussions/graphql/contribution.type.js';
import { Discussion, PromptSection } from '../../../discussions/graphql/discussion.type.js';
import { OutcomeWording, RoundAction } from '../../../discussions/graphql/outcome.type.js';
import { keysetPage } from '../../../discussions/graphql/room.resolver.js';
import { Room } from '../../../discussions/graphql/room.type.js';
import { openTalk } from '../../../discussions/open-talk.js';
import { toAction, toWording } from '../../../discussions/persistence/outcome-view.js';
import { GuestRow } from '../../../guests/persistence/guest.row.js';
import { cursorOf, pageOf } from '../../../platform/graphql/connection.js';
import { shownContribution } from './stock-contribution.js';
import { StockAction, StockDiscussion, StockOutcome } from './stock-room-rows.js';
import { StockContribution } from './stock-talk-rows.js';

interface ShownDiscussion {
  readonly id: DiscussionId;
  readonly row: StockDiscussion;
  readonly lens: RoomLens;
  readonly wordings: readonly StockOutcome[];
}

@Resolver(() => Room)
export class StockRoundsResolver {
  constructor(private readonly source: DataSource) {}

  @ResolveField(() => [Discussion])
  async discussions(@Parent() { id, lens }: Room): Promise<object[]> {
    const rows = await this.source.getRepository(StockDiscussion).find({
      where: { groupId: id as GroupId },
      relations: { cycle: true, sheet: { sections: true } },
      order: { openedAt: 'DESC', id: 'ASC', sheet: { sections: { position: 'ASC' } } },
    });
    return Promise.all(rows.map(row => this.shown(row, lens)));
  }

  private async shown(row: StockDiscussion, lens: RoomLens): Promise<object> {
    const { actor, facts } = lens;
    const { id, openedAt, closedAt, writeFirst } = row;
    const wordings = (await this.isInSight(row, lens))
      ? await this.source
          .getRepository(StockOutcome)
          .find({ where: { discussionId: id }, order: { number: 'DESC' } })
      : null;
    const isOutcomeHidden = wordings?.[0] ? wordings[0].hiddenAt !== null : false;
    const round = { closedAt, writeFirst };
    return {
      row,
      lens,
      wordings: wordings ?? [],
      id,
      openedAt,
      closedAt,
      writeFirst,
      cycleName: row.cycle.name,
      introduction: row.sheet.introduction,
      outcome: wordings === null || isOutcomeHidden ? null : row.outcome,
      isOutcomeHidden,
      willTry: isOutcomeHidden ? '' : (wordings?.[0]?.willTry ?? ''),
      viewerCanContribute: canContributeTo(actor, facts, round),
      viewerCanClose: canClose(actor, facts, round),
      viewerCanHideOutcome: closedAt !== null && canHideBoardWords(actor, facts),
      viewerCanSettleOutcome: canSettleBoardWords(actor, facts),
      viewerCanEditOutcome: canEditOutcome(actor, facts, round),
      viewerCanSetWriteFirst: canSetWriteFirst(actor, facts, round),
    };
  }

  /** What a round ended on before a guest from now on was invited is not theirs to read. */
  private async isInSight({ closedAt }: StockDiscussion, { actor, facts }: RoomLens): Promise<boolean> {
    if (closedAt === null || !actor.grants.some(({ role }) => role === 'guest')) return true;
    const since = await this.source.getRepository(GuestRow).findBy({
      group: facts.group,
      acceptedBy: actor.personId,
      endedAt: IsNull(),
      fromNumber: Not(IsNull()),
    });
    return !since.some(({ invitedAt }) => closedAt <= invitedAt);
  }
}

@Resolver(() => Discussion)
export class StockDiscussionResolver {
  constructor(private readonly source: DataSource) {}

  @ResolveField(() => [PromptSection])
  async sections(@Parent() { row, lens }: ShownDiscussion): Promise<object[]> {
    const { sections } = row.sheet;
    if (!isWriteFirst(row) || lens.readsUnwritten)
      return sections.map(section => ({ ...section, hiddenSchoolCount: null }));
    const answers = await this.source
      .getRepository(StockContribution)
      .findBy({ discussionId: row.id, parentId: IsNull() });
    return sections.map(section => {
      const here = answers.filter(({ sectionId }) => sectionId === section.id);
      const hasWritten = here.some(({ authorId }) => authorId === lens.actor.personId);
      const schools = new Set(here.filter(one => one.hasWords && one.urn !== null).map(({ urn }) => urn));
      return { ...section, hiddenSchoolCount: hasWritten ? null : schools.size };
    });
  }

  @ResolveField(() => [OutcomeWording])
  outcomeWordings(@Parent() { wordings }: ShownDiscussion): object[] {
    return wordings.map(({ hiddenAt, number, learned, willTry, actions, writtenAt }) => {
      const words =
        hiddenAt === null ? { learned, willTry, actions } : { learned: '', willTry: '', actions: [] };
      return toWording({ number, isHidden: hiddenAt !== null, ...words, writtenAt: writtenAt.toISOString() });
    });
  }

  @ResolveField(() => [RoundAction])
  async actions(@Parent() { id, lens }: ShownDiscussion): Promise<object[]> {
    const actions = await this.source
      .getRepository(StockAction)
      .createQueryBuilder('a')
      .leftJoinAndSelect('a.school', 'school')
      .leftJoinAndSelect('a.person', 'person')
      .where({ discussionId: id, removedAt: IsNull() })
      .andWhere(isInSight)
      .orderBy('a.position')
      .getMany();
    return actions.map(({ school, person, ...action }) =>
      toAction(lens, {
        ...action,
        schoolName: school.name,
        personId: person?.id ?? null,
        personName: person?.name ?? null,
      }),
    );
  }

  @ResolveField(() => ContributionConnection)
  async contributions(
    @Parent() { id, row, lens }: ShownDiscussion,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<object> {
    const { after: from } = keysetPage({ first, after });
    const query = this.source
      .getRepository(StockContribution)
      .createQueryBuilder('c')
      .innerJoin('c.discussion', 'd')
      .where('c.discussion_id = :id', { id })
      .andWhere(openTalk(':viewer', ':unwritten'), {
        viewer: lens.actor.personId,
        unwritten: lens.readsUnwritten,
      })
      .orderBy('c.postedAt')
      .addOrderBy('c.id')
      .limit(first + 1);
    if (from) query.andWhere('(c.posted_at, c.id) > (:at, :last)', { at: from.at, last: from.id });
    const found = await query.getMany();
    const nodes = found.map(one => shownContribution(one, row, lens));
    return pageOf(nodes, first, last => cursorOf(last.postedAt.toISOString(), last.id));
  }
}
