import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { GroupKind } from '@pathways/domain/groups';
import { groupKinds } from '../../groups/group.enums.js';
import { MapPlace } from '../../schools/map-place.js';

@ObjectType('CycleMapSchool', { description: 'A member school of a group, for maps.' })
export class PlacedMemberType {
  @Field(() => ID, { description: 'Its URN.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Its authority.' })
  authority: string;

  @Field(() => MapPlace, { nullable: true, description: 'Null where the register has no place for it.' })
  place: MapPlace | null;
}

@ObjectType('CycleMapGroup', { description: 'A group with where its schools are.' })
export class PlacedGroupType {
  @Field(() => ID, { description: 'The group.' })
  group: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => groupKinds, { description: 'Its kind.' })
  kind: GroupKind;

  @Field(() => [PlacedMemberType], { description: 'Its schools, by name.' })
  members: readonly PlacedMemberType[];
}
