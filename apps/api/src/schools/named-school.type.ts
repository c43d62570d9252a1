import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** What every list of schools says of a school. */
@ObjectType({ isAbstract: true })
export abstract class NamedSchool {
  @Field({ description: 'Unique Reference Number.' })
  urn: string;

  @Field({ description: 'Its name in the register.' })
  name: string;

  @Field({ description: 'Its local authority.' })
  authority: string;
}

@ObjectType({ isAbstract: true })
export abstract class OwnedSchool extends NamedSchool {
  @Field(() => String, { nullable: true, description: 'Its trust; null where it is in none.' })
  trust: string | null;
}

/** A school in a list that leads to its page. */
@ObjectType({ isAbstract: true })
export abstract class ListedSchoolFields extends OwnedSchool {
  @Field(() => ID, { description: 'The school, as school:<urn>.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Town of its address.' })
  town: string | null;

  @Field(() => Int, { nullable: true, description: 'Pupils as the register states.' })
  pupils: number | null;
}
