import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GrantType } from './grant.type.js';

@ObjectType({ description: 'The person who is signed in.' })
export class Viewer {
  @Field(() => ID, { description: 'The person.' })
  id: string;

  @Field({ description: 'As colleagues see it.' })
  name: string;

  @Field({ description: 'Where sign-in links and notices go.' })
  email: string;

  @Field(() => [GrantType], { description: 'What the person may do, and where.' })
  grants: GrantType[];
}
