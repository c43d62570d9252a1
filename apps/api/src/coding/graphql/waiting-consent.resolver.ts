import { Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { WaitingConsentQueries } from '../application/waiting-consent.queries.js';

@ObjectType({ description: 'A school that was asked whether its words may be quoted, and has not answered.' })
class WaitingConsent {
  @Field(() => ID, { description: 'The group in which the words were said.' })
  groupId: string;

  @Field({ description: 'The group’s name.' })
  groupName: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field({ description: 'A pseudonym of the school.' })
  who: string;

  @Field(() => Int, { description: 'Passages that it was asked about.' })
  passages: number;

  @Field({ description: 'When the oldest question was asked.' })
  since: Date;

  @Field(() => Int, { description: 'Whole days since then.' })
  days: number;

  @Field(() => Int, { description: 'How often the school was reminded; three times at most.' })
  reminders: number;
}

@Resolver()
export class WaitingConsentResolver {
  constructor(private readonly queries: WaitingConsentQueries) {}

  @Query(() => [WaitingConsent], {
    description:
      'Schools that have not answered a question for consent in the programmes that the viewer researches, the longest waiting first; at most 200.',
  })
  waitingConsents(@CurrentActor() actor: SignedIn): Promise<WaitingConsent[]> {
    return this.queries.waiting(actor);
  }
}
