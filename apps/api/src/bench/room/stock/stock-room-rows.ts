import { Column, Entity, JoinColumn, ManyToOne, OneToMany, OneToOne, PrimaryColumn } from 'typeorm';
import type { ActionId } from '@pathways/domain/discussions';
import type {
  CycleId,
  DiscussionId,
  GroupId,
  PersonId,
  ProgrammeId,
  Role,
  SectionId,
  Urn,
} from '@pathways/domain/shared';
import { CycleRow } from '../../../programmes/persistence/cycle.row.js';
import { ProgrammeRow } from '../../../programmes/persistence/programme.row.js';
import { StockPerson, StockSchool } from './stock-rows.js';

@Entity('room')
export class StockRoom {
  @PrimaryColumn('uuid')
  id: GroupId;

  @Column('bigint', { name: 'last_number' })
  lastNumber: number;
}

@Entity('school_group')
export class StockGroup {
  @PrimaryColumn('uuid')
  id: GroupId;

  @Column('uuid', { name: 'programme_id' })
  programmeId: ProgrammeId;

  @Column('text')
  kind: string;

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @ManyToOne(() => ProgrammeRow)
  @JoinColumn({ name: 'programme_id' })
  programme: ProgrammeRow;

  @OneToOne(() => StockRoom)
  @JoinColumn({ name: 'id' })
  room: StockRoom;

  @OneToMany(() => StockMember, member => member.group)
  members: StockMember[];
}

@Entity('group_member')
export class StockMember {
  @PrimaryColumn('uuid')
  id: string;

  @ManyToOne(() => StockGroup, group => group.members)
  @JoinColumn({ name: 'group_id' })
  group: StockGroup;

  @ManyToOne(() => StockSchool)
  @JoinColumn({ name: 'urn' })
  school: StockSchool;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt: Date;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt: Date | null;
}

/** A view: what research may see and whether the room is shut hang on the newest charter and on the day. */
@Entity('charter_in_force')
export class StockCharterInForce {
  @PrimaryColumn('uuid', { name: 'group_id' })
  groupId: GroupId;

  @Column('boolean', { name: 'research_access' })
  researchAccess: boolean;

  @Column('boolean', { name: 'is_shut' })
  isShut: boolean;
}

@Entity('room_reader')
export class StockReader {
  @PrimaryColumn('uuid', { name: 'room_id' })
  roomId: GroupId;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;

  @ManyToOne(() => StockPerson)
  @JoinColumn({ name: 'person_id' })
  person: StockPerson;

  @Column('text')
  role: Role;

  @Column('timestamptz', { name: 'first_read_at' })
  firstReadAt: Date;

  @Column('timestamptz', { name: 'last_read_at' })
  lastReadAt: Date;

  @Column('bigint', { name: 'last_number' })
  lastNumber: number;
}

@Entity('reading_count')
export class StockReadingCount {
  @PrimaryColumn('uuid', { name: 'room_id' })
  roomId: GroupId;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('bigint', { name: 'last_number' })
  lastNumber: number;
}

@Entity('prompt_sheet_version')
export class StockSheet {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  introduction: string;

  @OneToMany(() => StockSection, section => section.sheet)
  sections: StockSection[];
}

@Entity('prompt_section')
export class StockSection {
  @PrimaryColumn('uuid')
  id: SectionId;

  @ManyToOne(() => StockSheet, sheet => sheet.sections)
  @JoinColumn({ name: 'version_id' })
  sheet: StockSheet;

  @Column('integer')
  position: number;

  @Column('text')
  heading: string;

  @Column('text')
  prompt: string;
}

@Entity('discussion')
export class StockDiscussion {
  @PrimaryColumn('uuid')
  id: DiscussionId;

  @Column('uuid', { name: 'group_id' })
  groupId: GroupId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @ManyToOne(() => CycleRow)
  @JoinColumn({ name: 'cycle_id' })
  cycle: CycleRow;

  @ManyToOne(() => StockSheet)
  @JoinColumn({ name: 'prompt_sheet_version_id' })
  sheet: StockSheet;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('boolean', { name: 'write_first' })
  writeFirst: boolean;
}

@Entity('round_outcome')
export class StockOutcome {
  @PrimaryColumn('uuid', { name: 'discussion_id' })
  discussionId: DiscussionId;

  @PrimaryColumn('integer')
  number: number;

  @Column('text')
  learned: string;

  @Column('text', { name: 'will_try' })
  willTry: string;

  @Column('jsonb')
  actions: { readonly what: string; readonly dueOn: string }[];

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt: Date | null;
}

@Entity('action')
export class StockAction {
  @PrimaryColumn('uuid')
  id: ActionId;

  @Column('uuid', { name: 'discussion_id', nullable: true })
  discussionId: DiscussionId | null;

  @Column('integer')
  position: number;

  @Column('text')
  what: string;

  @Column('text')
  urn: Urn;

  @ManyToOne(() => StockSchool)
  @JoinColumn({ name: 'urn' })
  school: StockSchool;

  @ManyToOne(() => StockPerson)
  @JoinColumn({ name: 'person_id' })
  person: StockPerson | null;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
