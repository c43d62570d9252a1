import { Field, ObjectType } from '@nestjs/graphql';
import { enterRefusalType, UserError } from '../../platform/graphql/user-error.js';
import { Contribution } from './contribution.type.js';

@ObjectType({
  implements: () => [UserError],
  description: 'It was edited elsewhere since you opened it. Nothing is merged: you see both and decide.',
})
export class ContributionChangedMeanwhile extends UserError {
  @Field(() => Contribution, { description: 'As it stands now.' })
  readonly current: Contribution;

  constructor(current: Contribution) {
    super(
      'ContributionChangedMeanwhile',
      'This was edited elsewhere meanwhile. Your words are still here: compare both, then save yours over it or keep the other.',
    );
    this.current = current;
  }
}

enterRefusalType('ContributionChangedMeanwhile', ContributionChangedMeanwhile);
