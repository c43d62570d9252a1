import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { reasonFor } from '@pathways/domain/formation';
import { membersOf } from '@pathways/domain/plans';
import { asReason } from '../../formation/group-reason.shape.js';
import { GroupReasonType } from '../../formation/group-reason.type.js';
import { PlannedGroupType } from './planned-group.type.js';

@Resolver(() => PlannedGroupType)
export class PlannedGroupResolver {
  /** Computed when it is asked for: a board of hundreds of groups opens few of them. */
  @ResolveField(() => GroupReasonType, { description: 'Why these schools, as they stand in the plan.' })
  reason(@Parent() { group, scene }: PlannedGroupType): GroupReasonType {
    return asReason(reasonFor(scene.likeness, membersOf(scene, group)));
  }
}
