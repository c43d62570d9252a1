import { Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { Payload } from '../../platform/graphql/payload.js';
import { CalendarLinkHandler } from '../application/calendar-link.handler.js';

@ObjectType({ description: 'The address of your calendar.' })
export class CalendarLinkPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'Shown once: only its digest is kept. Null when there is none any more.',
  })
  address: string | null;
}

@Resolver()
export class CalendarLinkResolver {
  constructor(private readonly links: CalendarLinkHandler) {}

  @Query(() => Date, {
    nullable: true,
    description: 'Since when your calendar has an address; null when it has none.',
  })
  calendarLinkMadeAt(@CurrentActor() actor: SignedIn): Promise<Date | null> {
    return this.links.madeAt(actor);
  }

  @Mutation(() => CalendarLinkPayload, {
    description: 'Gives your calendar a new secret address. The one before ends at once.',
  })
  async makeCalendarLink(@CurrentActor() actor: SignedIn): Promise<CalendarLinkPayload> {
    return { address: await this.links.make(actor), errors: [] };
  }

  @Mutation(() => CalendarLinkPayload, { description: 'Ends the address of your calendar.' })
  async endCalendarLink(@CurrentActor() actor: SignedIn): Promise<CalendarLinkPayload> {
    await this.links.end(actor);
    return { address: null, errors: [] };
  }
}
