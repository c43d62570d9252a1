import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '@pathways/domain/shared';
import { RoomRole } from './room-role.js';

@ObjectType({ description: 'Somebody who acts in a room and can be mentioned there.' })
export class RoomPerson {
  @Field(() => ID, { description: 'Opaque. A mention holds it.' })
  id: string;

  @Field({ description: 'Their name.' })
  name: string;

  @Field(() => RoomRole, { description: 'As what they act here.' })
  role: Role;

  @Field(() => String, {
    nullable: true,
    description: 'The member school that they act for; none for a facilitator.',
  })
  schoolName: string | null;
}
