import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { GrantType } from './grant.type.js';

@ObjectType({ description: 'Somebody who may sign in, as seen by those who look after people.' })
export class Person {
  @Field(() => ID, { description: 'The person.' })
  id: string;

  @Field({ description: 'As colleagues see it.' })
  name: string;

  @Field({ description: 'Where sign-in links and notices go.' })
  email: string;

  @Field(() => [GrantType], { description: 'What the person may do, and where.' })
  grants: GrantType[];
}

export const PersonConnection = connectionOf(Person, 'PersonConnection');

@ObjectType({ description: 'A place where a role can hold: a school, a group, a programme or an authority.' })
export class RolePlace {
  @Field(() => ID, { description: 'What `scopeId` is to be: URN, group, programme or authority code.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;
}
