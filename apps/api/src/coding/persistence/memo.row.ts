import type { MemoId } from '@pathways/domain/coding';
import type { CodeId, ExcerptId, PersonId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('memo')
export class MemoRow {
  @PrimaryColumn('uuid')
  id: MemoId;

  @Column('uuid', { name: 'programme_id' })
  programmeId: ProgrammeId;

  @Column('uuid', { name: 'excerpt_id', nullable: true })
  excerptId: ExcerptId | null;

  @Column('uuid', { name: 'code_id', nullable: true })
  codeId: CodeId | null;

  @Column('text', { nullable: true })
  urn: Urn | null;

  @Column('uuid', { name: 'author_id' })
  authorId: PersonId;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('integer')
  revision: number;

  @Column('text', { name: 'body_text' })
  bodyText: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('timestamptz', { name: 'revised_at' })
  revisedAt: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;

  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt: Date | null;
}
