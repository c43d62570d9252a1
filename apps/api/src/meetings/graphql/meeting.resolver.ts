import { Args, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { memberSchoolsOf } from '@pathways/domain/groups';
import {
  canArrangeMeeting,
  canSettleHiddenMinutes,
  canTurnClock,
  canWriteMinutes,
  type MeetingId,
} from '@pathways/domain/meetings';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { Clock } from '../../platform/unit-of-work.js';
import { MeetingQueries } from '../application/meeting.queries.js';
import type { MeetingLineView, MeetingSchoolView, MeetingView } from '../application/meeting.views.js';
import { MeetingSchool } from './meeting-parts.type.js';
import { Meeting, MeetingLine } from './meeting.type.js';

@ObjectType({ description: 'A time that suits every member’s authority.' })
class SuggestedSlot {
  @Field({ description: 'The day, as 2026-11-24.' })
  day: string;

  @Field({ description: 'The time on the wall, as 15:45.' })
  time: string;

  @Field({ description: 'The moment.' })
  startsAt: Date;
}

@ObjectType({ description: 'What stands against a day.' })
class MarkedDay {
  @Field({ description: 'The day, as 2026-11-24.' })
  day: string;

  @Field(() => [String], { description: '“Holiday in Bury”, “Weekend”.' })
  marks: readonly string[];
}

@Resolver(() => Meeting)
export class MeetingResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly clock: Clock,
  ) {}

  @Query(() => Meeting, { nullable: true, description: 'A meeting of a group of yours, or null.' })
  meeting(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<MeetingView | null> {
    return this.queries.one(actor, checkedId<MeetingId>('id', id));
  }

  @Query(() => [MeetingLine], {
    nullable: true,
    description: 'The meetings of a group of yours: what lies ahead, then what was. At most 100.',
  })
  meetings(
    @CurrentActor() actor: SignedIn,
    @Args('group', { type: () => ID }) group: string,
  ): Promise<MeetingLineView[] | null> {
    return this.queries.ofGroup(actor, checkedId<GroupId>('group', group));
  }

  @Query(() => [MeetingLine], {
    description: 'In all your groups: times to choose, meetings ahead, and those you have not told about.',
  })
  ownMeetings(@CurrentActor() actor: SignedIn): Promise<MeetingLineView[]> {
    return this.queries.mine(actor);
  }

  @Query(() => [SuggestedSlot], {
    nullable: true,
    description: 'Times after school on days when no member school has a holiday.',
  })
  suggestedSlots(@CurrentActor() actor: SignedIn, @Args('group', { type: () => ID }) group: string) {
    return this.queries.suggestions(actor, checkedId<GroupId>('group', group));
  }

  @Query(() => [MarkedDay], {
    nullable: true,
    description: 'Of the next 90 days, those that something stands against for the schools of a group.',
  })
  markedDays(@CurrentActor() actor: SignedIn, @Args('group', { type: () => ID }) group: string) {
    return this.queries.markedDays(actor, checkedId<GroupId>('group', group));
  }

  @ResolveField(() => Date, {
    description: 'The server’s clock, so that every screen shows the same time left.',
  })
  serverNow(): Date {
    return this.clock.now();
  }

  @ResolveField(() => [MeetingSchool], { description: 'Member schools that you may speak for.' })
  viewerSchools(@Parent() { lens, schools }: MeetingView): MeetingSchoolView[] {
    const own = memberSchoolsOf(lens.actor, lens.facts);
    return schools.filter(({ urn }) => own.includes(urn));
  }

  @ResolveField(() => Boolean, { description: 'You may settle, move and cancel it.' })
  viewerCanArrange(@Parent() meeting: MeetingView): boolean {
    return canArrangeMeeting(meeting.lens.actor, meeting.lens.facts, meeting);
  }

  @ResolveField(() => Boolean, { description: 'You may begin and turn its clock.' })
  viewerCanTurnClock(@Parent() meeting: MeetingView): boolean {
    return canTurnClock(meeting.lens.actor, meeting.lens.facts, meeting);
  }

  @ResolveField(() => Boolean, { description: 'You may write its minutes.' })
  viewerCanWriteMinutes(@Parent() meeting: MeetingView): boolean {
    return canWriteMinutes(meeting.lens.actor, meeting.lens.facts, meeting);
  }

  @ResolveField(() => Boolean, { description: 'You decide what becomes of words that were hidden.' })
  viewerCanSettleHidden(@Parent() { lens }: MeetingView): boolean {
    return canSettleHiddenMinutes(lens.actor, lens.facts);
  }
}
