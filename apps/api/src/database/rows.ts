import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { AttachmentRow } from '../attachments/persistence/attachment.row.js';
import { CodeRow } from '../coding/persistence/code.row.js';
import { CodingRow } from '../coding/persistence/coding.row.js';
import { ConsentRow } from '../coding/persistence/consent.row.js';
import { ExcerptRow } from '../coding/persistence/excerpt.row.js';
import { MemoRow } from '../coding/persistence/memo.row.js';
import { ContributionRevisionRow } from '../discussions/persistence/contribution-revision.row.js';
import { ContributionRow } from '../discussions/persistence/contribution.row.js';
import { DiscussionRow } from '../discussions/persistence/discussion.row.js';
import { RoomReaderRow } from '../discussions/persistence/room-reader.row.js';
import { CharterRow } from '../groups/persistence/charter.row.js';
import { GroupMemberRow } from '../groups/persistence/group-member.row.js';
import { InvitationRow } from '../groups/persistence/invitation.row.js';
import { RuleOverrideRow } from '../groups/persistence/rule-override.row.js';
import { GuestRow } from '../guests/persistence/guest.row.js';
import { PersonRow } from '../people/persistence/person.row.js';
import { RoleGrantRow } from '../people/persistence/role-grant.row.js';
import { ClaimExcerptRow } from '../practices/persistence/claim-excerpt.row.js';
import { ClaimRow } from '../practices/persistence/claim.row.js';
import { PracticeLinkRow } from '../practices/persistence/practice-link.row.js';
import { PracticeTryRow } from '../practices/persistence/practice-try.row.js';
import { PracticeVersionRow } from '../practices/persistence/practice-version.row.js';
import { PracticeRow } from '../practices/persistence/practice.row.js';
import { CycleRow } from '../programmes/persistence/cycle.row.js';
import { ProgrammeRow } from '../programmes/persistence/programme.row.js';
import { FlagRow } from '../safeguarding/persistence/flag.row.js';

/** Every row class of every slice. A row is a table and its columns, nothing more. */
export const rows: (new () => object)[] = [
  AttachmentRow,
  CharterRow,
  ClaimExcerptRow,
  ClaimRow,
  CodeRow,
  CodingRow,
  ConsentRow,
  ContributionRevisionRow,
  ContributionRow,
  CycleRow,
  DiscussionRow,
  ExcerptRow,
  FlagRow,
  GroupMemberRow,
  GuestRow,
  InvitationRow,
  MemoRow,
  PersonRow,
  PracticeLinkRow,
  PracticeRow,
  PracticeTryRow,
  PracticeVersionRow,
  ProgrammeRow,
  RoleGrantRow,
  RoomReaderRow,
  RuleOverrideRow,
];

export type RowClass<Row extends ObjectLiteral> = EntityTarget<Row>;
