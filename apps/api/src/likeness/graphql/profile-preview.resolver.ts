import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  canKeepProfile,
  faultOf,
  type ListChange,
  type ProfileDraft,
  type ProfileId,
} from '@pathways/domain/likeness';
import { readUrn } from '@pathways/domain/schools';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { refuse } from '@pathways/domain/shared';
import { answer } from '../../platform/graphql/refusals.js';
import { ProfilePreviews, type Preview } from '../application/profile-preview.js';
import { asProfile, asReference } from '../likeness-profile.shape.js';
import { weightsShape } from './profile-draft.input.js';
import { ProfilePreview, ProfilePreviewInput, type ListChangeType } from './profile-preview.type.js';
import { faultSentences } from './profile-sentences.js';
import { asCompared } from './schools-like.resolver.js';

const input = weightsShape.extend({ against: z.string().max(80), urn: z.string().max(20).nullish() });

const nothing = { against: null, reference: null, poolSize: 0, tooLittle: [], lacking: [], changes: [] };

const asChange = ({ school, kind, before, after }: ListChange): ListChangeType => ({
  school: asCompared(school),
  kind,
  placeBefore: before.place,
  placeAfter: after.place,
  apartBefore: before.apart,
  apartAfter: after.apart,
});

const asPreview = ({ against, reference, lacking, changes }: Preview): ProfilePreview => ({
  fault: null,
  against: asProfile(against),
  reference: asReference(reference),
  poolSize: lacking.schools,
  tooLittle: lacking.tooLittle.map(asCompared),
  lacking: lacking.measures.map(measure => ({ ...measure })),
  changes: changes.map(asChange),
});

function toldFault(draft: ProfileDraft): string | null {
  const fault = faultOf(draft);
  return fault && (answer(refuse(fault), () => ({}), faultSentences).errors[0]?.message ?? null);
}

@Resolver()
export class ProfilePreviewResolver {
  constructor(private readonly previews: ProfilePreviews) {}

  @Query(() => ProfilePreview, {
    nullable: true,
    description:
      'What weights would do to a school’s nearest ten, and what is missing for whom; nothing is kept.',
  })
  async profilePreview(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: ProfilePreviewInput,
  ): Promise<ProfilePreview | null> {
    const { programmeId, against, urn, ...weights } = checked(input, given);
    const programme = programmeId as ProgrammeId;
    if (!canKeepProfile(actor, programme)) return null;
    const draft = { ...weights, id: 'draft' as ProfileId, programme, name: 'Draft', because: 'Draft' };
    const fault = toldFault(draft);
    if (fault !== null) return { ...nothing, fault };
    const preview = await this.previews.of(actor, draft, against, urn ? readUrn(urn) : null);
    return preview && asPreview(preview);
  }
}
