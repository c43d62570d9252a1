import type {
  DisadvantageBand,
  EffectTime,
  EvidenceKind,
  FrameworkLink,
  Licence,
  OutcomeTag,
  PhaseVariant,
  ResearchLink,
  SizeBand,
  VersionId,
} from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { PersonId, PracticeId } from '@pathways/domain/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('practice_version')
export class PracticeVersionRow {
  @PrimaryColumn('uuid')
  id: VersionId;

  @Column('uuid', { name: 'practice_id' })
  practiceId: PracticeId;

  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  problem: string;

  @Column('text', { name: 'what_they_did' })
  whatTheyDid: string;

  @Column('text', { name: 'what_it_took' })
  whatItTook: string;

  @Column('text', { name: 'what_changed' })
  whatChanged: string;

  @Column('text', { name: 'where_it_may_not_work' })
  whereItMayNotWork: string;

  @Column('text')
  context: string;

  @Column('text')
  limits: string;

  @Column('text')
  phase: SchoolPhase;

  @Column('text', { array: true })
  themes: string[];

  @Column('text')
  conditions: string;

  @Column('text', { name: 'what_did_not_work' })
  whatDidNotWork: string;

  @Column('text')
  evidence: string;

  @Column('text', { name: 'evidence_kind', nullable: true })
  evidenceKind: EvidenceKind | null;

  @Column('text', { array: true })
  outcomes: OutcomeTag[];

  @Column('jsonb', { name: 'framework_entries' })
  frameworkEntries: FrameworkLink[];

  @Column('text', { array: true })
  learners: string[];

  @Column('text', { name: 'time_to_first_effect', nullable: true })
  timeToFirstEffect: EffectTime | null;

  @Column('jsonb', { name: 'phase_variants' })
  phaseVariants: PhaseVariant[];

  @Column('jsonb')
  research: ResearchLink[];

  @Column('date', { name: 'review_by', nullable: true })
  reviewBy: string | null;

  @Column('text', { nullable: true })
  licence: Licence | null;

  @Column('text', { name: 'context_phases', array: true })
  contextPhases: SchoolPhase[];

  @Column('text', { name: 'size_bands', array: true })
  sizeBands: SizeBand[];

  @Column('text', { name: 'disadvantage_bands', array: true })
  disadvantageBands: DisadvantageBand[];

  @Column('integer')
  authorities: number;

  @Column('integer')
  schools: number;

  @Column('text', { name: 'change_note' })
  changeNote: string;

  @Column('uuid', { name: 'written_by' })
  writtenBy: PersonId;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('timestamptz', { name: 'sent_to_review_at', nullable: true })
  sentToReviewAt: Date | null;

  @Column('text', { name: 'content_hash', nullable: true })
  contentHash: string | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt: Date | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy: PersonId | null;

  @Column('timestamptz', { name: 'ready_at', nullable: true })
  readyAt: Date | null;

  @Column('timestamptz', { name: 'returned_at', nullable: true })
  returnedAt: Date | null;

  @Column('uuid', { name: 'returned_by', nullable: true })
  returnedBy: PersonId | null;

  @Column('text', { name: 'returned_note', nullable: true })
  returnedNote: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy: PersonId | null;
}
