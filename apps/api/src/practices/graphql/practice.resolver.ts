import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { ClaimId } from '@pathways/domain/practices';
import type { PracticeId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, pageOf, readCursor } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { PracticeQueries } from '../application/practice.queries.js';
import { ExcerptChoice, Practice, PracticeLineConnection, ProvenanceChain } from './practice.type.js';

const page = z.object({ first: z.int().min(1).max(50), after: z.string().max(400).nullish() });
const aPractice = z.object({ id: z.uuid('Give the id of a practice.').transform(id => id as PracticeId) });
const aProgramme = z.object({
  programmeId: z.uuid('Give the id of a programme.').transform(id => id as ProgrammeId),
});
const aClaim = z.object({ claimId: z.uuid('Give the id of a claim.').transform(id => id as ClaimId) });

function readAfter(after: string | null | undefined) {
  if (!after) return null;
  const [changedAt, id] = readCursor(after, 2);
  return { changedAt: new Date(Number(changedAt)), id: String(id) as PracticeId };
}

@Resolver()
export class PracticeResolver {
  constructor(private readonly queries: PracticeQueries) {}

  @Query(() => PracticeLineConnection, {
    description:
      'Practices of the viewer’s programmes, and for editors whatever was sent to them; newest first.',
  })
  async practices(
    @CurrentActor() actor: SignedIn,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    const asked = checked(page, { first, after });
    const views = await this.queries.lines(actor, { limit: asked.first + 1, after: readAfter(asked.after) });
    return pageOf(views, asked.first, view => cursorOf(view.changedAt.getTime(), view.id));
  }

  @Query(() => Practice, { nullable: true, description: 'A practice on the workbench.' })
  practice(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Practice | null> {
    return this.queries.practice(actor, checked(aPractice, { id }).id);
  }

  @Query(() => [ExcerptChoice], {
    nullable: true,
    description: 'Excerpts that a draft of this programme may rest on, for its researchers.',
  })
  excerptChoices(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<ExcerptChoice[] | null> {
    return this.queries.choices(actor, checked(aProgramme, { programmeId }).programmeId);
  }

  @Query(() => [ProvenanceChain], {
    nullable: true,
    description: 'From a sentence back to the prompts it answers, for those who may walk there.',
  })
  provenance(
    @CurrentActor() actor: SignedIn,
    @Args('claimId', { type: () => ID }) claimId: string,
  ): Promise<ProvenanceChain[] | null> {
    return this.queries.provenance(actor, checked(aClaim, { claimId }).claimId);
  }
}
