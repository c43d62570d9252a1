import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enterRefusalType, UserError } from '../../platform/graphql/user-error.js';
import type { StalePlan as Stale } from '../application/stale-plan.js';

@ObjectType({
  implements: () => [UserError],
  description: 'The plan changed since it was read: nothing was kept, and nothing is lost.',
})
export class StalePlan extends UserError {
  @Field(() => Int, { description: 'The version that stands now.' })
  readonly version: number;

  @Field(() => [String], { description: 'Who did what since, in sentences, the oldest first.' })
  readonly since: string[];

  constructor({ version, since }: Stale) {
    const told = since.length > 0 ? ` ${since.join(' ')}` : '';
    super(
      'StalePlan',
      `The plan changed since you opened it, so nothing was kept.${told} Look again, then decide.`,
    );
    this.version = version;
    this.since = [...since];
  }
}

enterRefusalType('StalePlan', StalePlan);
