import { Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { FileStoreQueries, type FileStoreView } from '../application/file-store.queries.js';
import { FileStoreState } from './file-store.type.js';

@Resolver()
export class FileStoreResolver {
  constructor(private readonly queries: FileStoreQueries) {}

  @Query(() => FileStoreState, {
    nullable: true,
    description: 'Where attachments lie and whether that works, for administrators; null for others.',
  })
  fileStore(@CurrentActor() actor: SignedIn): Promise<FileStoreView | null> {
    return this.queries.state(actor);
  }
}
