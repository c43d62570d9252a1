import { Args, Query, Resolver } from '@nestjs/graphql';
import { stripsOf, type MeasureStrip } from '@pathways/domain/likeness';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { PartnerGroup, type Partners } from '../application/partner-group.js';
import { SchoolComparison } from '../application/school-comparison.js';
import { asProfile, asReference } from '../likeness-profile.shape.js';
import { ProfileChoices } from './profile-choices.js';
import { SchoolLikeness, type MeasureStripType, type PartnerGroupType } from './school-likeness.type.js';
import { asCompared, ComparisonArgs, wishOf } from './schools-like.resolver.js';

function asStrip({ measure, values, figure, group, ...strip }: MeasureStrip): MeasureStripType {
  const { code, standsFor, phrase, unit, weight, because } = measure;
  return {
    ...strip,
    ...{ code, standsFor, phrase, unit, weight, because },
    values: [...values],
    figure: { ...figure },
    group: group.map(each => ({ ...each })),
  };
}

const asGroup = ({ group, schools }: Partners): PartnerGroupType => ({
  id: group.id,
  name: group.name,
  partners: schools.map(asCompared),
});

@Resolver()
export class SchoolLikenessResolver {
  constructor(
    private readonly comparison: SchoolComparison,
    private readonly partners: PartnerGroup,
    private readonly choices: ProfileChoices,
  ) {}

  @Query(() => SchoolLikeness, {
    nullable: true,
    description:
      'Where a school stands in the spread of each measure; null where there is no such school or profile.',
  })
  async schoolLikeness(
    @CurrentActor() actor: SignedIn,
    @Args() args: ComparisonArgs,
  ): Promise<SchoolLikeness | null> {
    const wish = wishOf(args);
    const compared = await this.comparison.of(actor, wish);
    if (!compared) return null;
    const { subject, pool, likeness, reference } = compared;
    const codes = likeness.profile.measures.map(({ code }) => code);
    const partners = await this.partners.of(actor, subject.urn, codes);
    return {
      school: asCompared(subject),
      profile: asProfile(likeness.profile),
      choices: await this.choices.of(actor, { programme: wish.programme, phase: subject.phase }),
      reference: asReference(reference),
      poolSize: pool.length,
      isPool: compared.isPool,
      group: partners && asGroup(partners),
      strips: stripsOf(likeness.profile, subject, pool, partners?.schools ?? []).map(asStrip),
    };
  }
}
