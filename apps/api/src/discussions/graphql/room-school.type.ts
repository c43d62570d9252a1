import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'A school as it appears in a room. Researchers see a letter instead of its name.',
})
export class RoomSchool {
  @Field(() => String, { nullable: true, description: 'Unique Reference Number; hidden from researchers.' })
  urn: string | null;

  @Field({ description: 'The name in the register, or “School A” for a researcher.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Its local authority; hidden from researchers.' })
  laName: string | null;
}

@ObjectType({ description: 'A member school with the time of its membership.' })
export class RoomMember extends RoomSchool {
  @Field({ description: 'When it joined the group.' })
  joinedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it left; null while it is a member.' })
  leftAt: Date | null;
}
