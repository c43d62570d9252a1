import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { OwnProfile } from '@pathways/domain/likeness';
import { enterRefusalType, UserError } from '../../platform/graphql/user-error.js';

@ObjectType({
  implements: () => [UserError],
  description: 'Somebody else kept a newer version of the profile meanwhile.',
})
export class ProfileChangedMeanwhile extends UserError {
  @Field(() => Int, { description: 'The version that stands now.' })
  version: number;

  @Field({ description: 'The reason that stands now.' })
  because: string;

  constructor({ version, because }: OwnProfile) {
    super(
      'ProfileChangedMeanwhile',
      `Somebody kept version ${version} of this profile meanwhile. Read it, then make your change on it.`,
    );
    this.version = version;
    this.because = because;
  }
}

enterRefusalType('ProfileChangedMeanwhile', ProfileChangedMeanwhile);
