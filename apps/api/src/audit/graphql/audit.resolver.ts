import { Args, Query, Resolver } from '@nestjs/graphql';
import { auditWords } from '@pathways/domain/audit';
import type { SignedIn } from '@pathways/domain/shared';
import type { Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { AuditQueries } from '../application/audit.queries.js';
import { auditInput } from './audit-input.js';
import { AuditArgs, AuditEntryConnection, AuditKindType, type AuditEntryType } from './audit.type.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly queries: AuditQueries) {}

  @Query(() => AuditEntryConnection, {
    description: 'Who did what to what, the newest first, as far as it concerns the viewer.',
  })
  async auditEntries(
    @CurrentActor() actor: SignedIn,
    @Args() { first, after, ...narrowed }: AuditArgs,
  ): Promise<Page<AuditEntryType>> {
    const filter = checked(auditInput, narrowed);
    const page = await this.queries.entries(actor, {
      filter,
      first: Math.min(Math.max(first, 1), 100),
      after: after ?? null,
    });
    return { ...page, nodes: page.nodes.map(entry => ({ ...entry, words: auditWords(entry.kind) })) };
  }

  @Query(() => [AuditKindType], { description: 'What the viewer’s part of the log can be narrowed to.' })
  async auditKinds(@CurrentActor() actor: SignedIn): Promise<AuditKindType[]> {
    return (await this.queries.kinds(actor)).map(kind => ({ kind, words: auditWords(kind) }));
  }
}
