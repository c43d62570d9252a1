import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ReactionKind, TalkDocument } from '@pathways/domain/discussions';
import type { PinnedFigure } from '@pathways/domain/families';
import type { FlagClause, FlagId, FlagOutcome } from '@pathways/domain/safeguarding';
import type { ContributionId, DiscussionId, PersonId, Role, SectionId, Urn } from '@pathways/domain/shared';
import { StockDiscussion } from './stock-room-rows.js';
import { StockPerson, StockSchool } from './stock-rows.js';

@Entity('contribution')
export class StockContribution {
  @PrimaryColumn('uuid')
  id: ContributionId;

  @Column('uuid', { name: 'discussion_id' })
  discussionId: DiscussionId;

  @ManyToOne(() => StockDiscussion)
  @JoinColumn({ name: 'discussion_id' })
  discussion: StockDiscussion;

  @Column('uuid', { name: 'section_id' })
  sectionId: SectionId;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: ContributionId | null;

  @Column('uuid', { name: 'author_id' })
  authorId: PersonId;

  @Column('text', { nullable: true })
  urn: Urn | null;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('integer')
  revision: number;

  @Column('integer', { name: 'change_count' })
  changeCount: number;

  @Column('boolean', { name: 'has_words' })
  hasWords: boolean;

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
}

@Entity('reaction')
export class StockReaction {
  @PrimaryColumn('uuid', { name: 'contribution_id' })
  contributionId: ContributionId;

  @PrimaryColumn('text')
  kind: ReactionKind;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text')
  urn: Urn;

  @Column('timestamptz', { name: 'reacted_at' })
  reactedAt: Date;
}

@Entity('contribution_read')
export class StockReading {
  @PrimaryColumn('uuid', { name: 'contribution_id' })
  contributionId: ContributionId;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;
}

@Entity('contribution_move')
export class StockMove {
  @PrimaryColumn('uuid', { name: 'contribution_id' })
  contributionId: ContributionId;

  @PrimaryColumn('integer')
  number: number;

  @Column('uuid', { name: 'from_section_id' })
  fromSectionId: SectionId;

  @ManyToOne(() => StockPerson)
  @JoinColumn({ name: 'moved_by' })
  movedBy: StockPerson;

  @Column('timestamptz', { name: 'moved_at' })
  movedAt: Date;
}

@Entity('flag')
export class StockFlag {
  @PrimaryColumn('uuid')
  id: FlagId;

  @Column('uuid', { name: 'contribution_id' })
  contributionId: ContributionId;

  @Column('text')
  clause: FlagClause;

  @Column('boolean')
  hides: boolean;

  @ManyToOne(() => StockPerson)
  @JoinColumn({ name: 'raised_by' })
  raisedBy: StockPerson;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt: Date;

  @Column('timestamptz', { name: 'reword_asked_at', nullable: true })
  rewordAskedAt: Date | null;

  @ManyToOne(() => StockPerson)
  @JoinColumn({ name: 'reword_asked_by' })
  rewordAskedBy: StockPerson | null;

  @Column('text', { name: 'reword_because', nullable: true })
  rewordBecause: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @ManyToOne(() => StockPerson)
  @JoinColumn({ name: 'settled_by' })
  settledBy: StockPerson | null;

  @Column('text', { nullable: true })
  outcome: FlagOutcome | null;

  @Column('text', { nullable: true })
  because: string | null;
}

@Entity('hidden_words_reading')
export class StockWordsReading {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId: ContributionId;

  @ManyToOne(() => StockPerson)
  @JoinColumn({ name: 'person_id' })
  person: StockPerson;

  @Column('text')
  role: Role;

  @Column('text')
  because: string;

  @Column('timestamptz', { name: 'read_at' })
  readAt: Date;
}

@Entity('pinned_point')
export class StockPin {
  @PrimaryColumn('uuid', { name: 'contribution_id' })
  contributionId: ContributionId;

  @ManyToOne(() => StockSchool)
  @JoinColumn({ name: 'urn' })
  school: StockSchool;

  @Column('text')
  code: PinnedFigure['code'];

  @Column('text', { name: 'academic_year' })
  academicYear: PinnedFigure['academicYear'];

  @Column('text')
  state: PinnedFigure['state'];

  @Column('numeric', { nullable: true })
  value: PinnedFigure['value'];

  @Column('text', { name: 'since_year', nullable: true })
  sinceYear: PinnedFigure['sinceYear'];

  @Column('numeric', { nullable: true })
  change: PinnedFigure['change'];
}
