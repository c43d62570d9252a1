import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { canKeepProfile, measureChoices } from '@pathways/domain/likeness';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import { LikenessProfileQueries } from '../application/likeness-profile.queries.js';
import { asOwnProfile } from '../likeness-profile.shape.js';
import { LikenessProfileType } from '../likeness-profile.type.js';
import { MeasureChoiceType } from './measure-choice.type.js';
import { ProfileChoices } from './profile-choices.js';
import { programmeOf } from './programme-of.js';

@ArgsType()
class ProfilesArgs {
  @Field(() => phaseNames, { description: 'The school phase.' })
  phase: SchoolPhase;

  @Field(() => ID, {
    nullable: true,
    description: 'The programme whose coordinators’ own profiles are added.',
  })
  programmeId?: string | null;
}

@ArgsType()
class ProfileVersionsArgs extends ProfilesArgs {
  @Field(() => ID, { description: 'The profile.' })
  key: string;
}

@Resolver()
export class LikenessProfilesResolver {
  constructor(
    private readonly profiles: LikenessProfileQueries,
    private readonly choices: ProfileChoices,
  ) {}

  @Query(() => [LikenessProfileType], {
    description:
      'The likeness profiles for a school phase, the usual one first, then the programme’s own for those who may form groups in it.',
  })
  async likenessProfiles(
    @CurrentActor() actor: SignedIn,
    @Args() { phase, programmeId }: ProfilesArgs,
  ): Promise<LikenessProfileType[]> {
    return this.choices.of(actor, { programme: programmeOf(programmeId), phase });
  }

  @Query(() => [LikenessProfileType], {
    description: 'Every version of a programme’s own profile, the newest first.',
  })
  async likenessProfileVersions(
    @CurrentActor() actor: SignedIn,
    @Args() { phase, programmeId, key }: ProfileVersionsArgs,
  ): Promise<LikenessProfileType[]> {
    const place = { programme: programmeOf(programmeId), phase };
    return (await this.profiles.versions(actor, place, key)).map(asOwnProfile);
  }

  @Query(() => [MeasureChoiceType], { description: 'What a profile for a school phase may weigh.' })
  measureChoices(
    @CurrentActor() _: SignedIn,
    @Args('phase', { type: () => phaseNames }) phase: SchoolPhase,
  ): MeasureChoiceType[] {
    return measureChoices(phase).map(choice => ({ ...choice }));
  }

  @Query(() => Boolean, { description: 'Whether the viewer may keep profiles of a programme.' })
  viewerCanKeepProfiles(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): boolean {
    const programme = programmeOf(programmeId);
    return programme !== null && canKeepProfile(actor, programme);
  }
}
