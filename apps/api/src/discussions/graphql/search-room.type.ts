import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A school whose words can be looked for.' })
class SearchSchool {
  @Field({ description: 'Its URN.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'A section of a prompt sheet under which can be looked.' })
class SearchSection {
  @Field(() => ID, { description: 'The section.' })
  id: string;

  @Field({ description: 'Its heading.' })
  heading: string;

  @Field({ description: 'The last cycle that was held on it.' })
  cycleName: string;
}

@ObjectType({ description: 'A room that can be searched, with what of it can be chosen.' })
export class SearchRoom {
  @Field(() => ID, { description: 'The room.' })
  id: string;

  @Field({ description: 'Name of the group.' })
  name: string;

  @Field(() => [SearchSchool], {
    description: 'Schools that are or were in it. None where schools are letters to you.',
  })
  schools: SearchSchool[];

  @Field(() => [SearchSection], { description: 'Sections of its prompt sheets, the latest cycle first.' })
  sections: SearchSection[];
}
