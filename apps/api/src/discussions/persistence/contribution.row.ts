import type { ClientId, TalkDocument } from '@pathways/domain/discussions';
import type { ContributionId, DiscussionId, PersonId, SectionId, Urn } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('contribution')
export class ContributionRow {
  @PrimaryColumn('uuid')
  id: ContributionId;

  @Column('uuid', { name: 'discussion_id' })
  discussionId: DiscussionId;

  @Column('uuid', { name: 'section_id' })
  sectionId: SectionId;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: ContributionId | null;

  @Column('uuid', { name: 'author_id' })
  authorId: PersonId;

  @Column('text', { nullable: true })
  urn: Urn | null;

  @Column('uuid', { name: 'client_id' })
  clientId: ClientId;

  @Column('integer')
  revision: number;

  @Column('text', { name: 'body_text' })
  body: string;

  @Column('jsonb')
  document: TalkDocument;

  @Column('boolean', { name: 'research_consent' })
  researchConsent: boolean;

  @Column('timestamptz', { name: 'posted_at' })
  postedAt: Date;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt: Date | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt: Date | null;

  @Column('uuid', { name: 'deleted_by', nullable: true })
  deletedBy: PersonId | null;

  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt: Date | null;

  @Column('uuid', { name: 'hidden_by', nullable: true })
  hiddenBy: PersonId | null;

  @Column('timestamptz', { name: 'words_removed_at', nullable: true })
  wordsRemovedAt: Date | null;
}
