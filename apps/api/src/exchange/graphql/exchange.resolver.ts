import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { ExchangeQueries } from '../application/exchange.queries.js';
import { ImportQueries, type KeptImport } from '../application/import.store.js';
import { ExchangeReport, ResearchFileKind, ResearchImport } from './exchange.type.js';

export const toImport = ({
  id,
  kind,
  fileName,
  readAt,
  plan,
  losses,
  outcome,
}: KeptImport): ResearchImport => ({
  id,
  kind: kind === 'codebook' ? ResearchFileKind.CODEBOOK : ResearchFileKind.PROJECT,
  fileName,
  readAt,
  newCodes: plan.codes.add.map(({ words }) => words.name),
  knownCodes: Object.keys(plan.codes.known).length,
  codings: plan.codings.length,
  notes: plan.notes.length,
  losses,
  outcome,
});

@Resolver()
export class ExchangeResolver {
  constructor(
    private readonly queries: ExchangeQueries,
    private readonly imports: ImportQueries,
  ) {}

  @Query(() => ExchangeReport, {
    nullable: true,
    description: 'What a programme’s research files would hold, for its researchers.',
  })
  async exchangeReport(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) id: string,
  ): Promise<ExchangeReport | null> {
    const programme = checkedId<ProgrammeId>('programmeId', id);
    const found = await this.queries.project(actor, programme);
    if (!found) return null;
    const { file, losses } = found;
    const passages = file.sources.flatMap(source => source.passages);
    return {
      id: programme,
      programmeName: file.name,
      codes: file.codes.length,
      sources: file.sources.length,
      codings: passages.reduce((sum, { codings }) => sum + codings.length, 0),
      losses,
    };
  }

  @Query(() => ResearchImport, {
    nullable: true,
    description: 'A research file that the viewer sent, and what importing it would do.',
  })
  async researchImport(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ResearchImport | null> {
    const found = await this.imports.find(actor.personId, checkedId<string>('id', id));
    return found && toImport(found);
  }
}
