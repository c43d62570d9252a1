import { Args, ArgsType, Field, Float, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { coverageOf, reasonFor, type PoolSchool } from '@pathways/domain/formation';
import { nearestTo, type NearestSchool } from '@pathways/domain/likeness';
import { readUrn } from '@pathways/domain/schools';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { asReason } from '../../formation/group-reason.shape.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { SchoolComparison, type Comparison } from '../application/school-comparison.js';
import { asProfile, asReference } from '../likeness-profile.shape.js';
import { ProfileChoices } from './profile-choices.js';
import { programmeOf } from './programme-of.js';
import { SchoolsLike, type ComparedSchoolType, type NearestSchoolType } from './schools-like.type.js';

@ArgsType()
export class ComparisonArgs {
  @Field({ description: 'The school.' })
  urn: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the likeness profile; the usual one of the phase where none is named.',
  })
  profile?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Compare within this programme’s pool, for those who may form groups in it; else the register.',
  })
  programmeId?: string | null;
}

@ArgsType()
class SchoolsLikeArgs extends ComparisonArgs {
  @Field(() => Int, { defaultValue: 10, description: 'How many, at most 50.' })
  first: number;

  @Field({ defaultValue: false, description: 'Only schools of another local authority.' })
  otherAuthority: boolean;

  @Field({ defaultValue: false, description: 'Only schools of another trust.' })
  otherTrust: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Only schools within so many kilometres in a straight line.',
  })
  withinKm?: number | null;
}

const wish = z.object({
  first: z.number().int().min(1, 'Ask for at least 1.').max(50, 'Ask for at most 50.'),
  withinKm: z.number().positive('More than 0 km.').max(1_000, 'At most 1,000 km.').nullish(),
});

/** What names no school of the register is answered as one that does not exist. */
export const wishOf = ({ urn, profile, programmeId }: ComparisonArgs) => ({
  urn: (readUrn(urn) ?? '') as Urn,
  profile: profile ?? null,
  programme: programmeOf(programmeId),
});

export const asCompared = ({ urn, name, phase, laName, trustName }: PoolSchool): ComparedSchoolType => ({
  urn,
  name,
  phase,
  authority: laName,
  trust: trustName,
});

function asNearest({ subject, likeness }: Comparison, near: NearestSchool): NearestSchoolType {
  const { school, distance, apart, kilometres, isTwoWay } = near;
  return {
    ...asCompared(school),
    distance,
    apart,
    kilometres,
    isTwoWay,
    isOtherAuthority: school.laCode !== subject.laCode,
    isOtherTrust: school.trustId === null || school.trustId !== subject.trustId,
    reason: asReason(reasonFor(likeness, [subject, school])),
  };
}

@Resolver()
export class SchoolsLikeResolver {
  constructor(
    private readonly comparison: SchoolComparison,
    private readonly choices: ProfileChoices,
  ) {}

  @Query(() => SchoolsLike, {
    nullable: true,
    description:
      'The schools most like one, two-way and one-way; null where there is no such school or profile.',
  })
  async schoolsLike(
    @CurrentActor() actor: SignedIn,
    @Args() args: SchoolsLikeArgs,
  ): Promise<SchoolsLike | null> {
    const { first, withinKm } = checked(wish, args);
    const compared = await this.comparison.of(actor, wishOf(args));
    if (!compared) return null;
    const { subject, pool, known, lacking, likeness, reference } = compared;
    const { profile } = likeness;
    const { isEnough, missing } = coverageOf(subject, pool, profile);
    const asked = {
      count: first,
      otherAuthority: args.otherAuthority,
      otherTrust: args.otherTrust,
      withinKm: withinKm ?? null,
    };
    const nearest = isEnough ? nearestTo(likeness, subject, known, asked) : [];
    return {
      school: asCompared(subject),
      profile: asProfile(profile),
      choices: await this.choices.of(actor, {
        programme: programmeOf(args.programmeId),
        phase: subject.phase,
      }),
      reference: asReference(reference),
      compared: known.filter(({ urn }) => urn !== subject.urn).length,
      lacking: lacking.filter(({ urn }) => urn !== subject.urn).length,
      isKnown: isEnough,
      missing: profile.measures
        .filter(({ code }) => missing.includes(code))
        .map(({ standsFor }) => standsFor),
      nearest: nearest.map(near => asNearest(compared, near)),
    };
  }
}
