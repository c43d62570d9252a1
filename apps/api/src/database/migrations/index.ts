import { Audit0033 } from './0033-audit.js';
import { Analysis0026 } from './0026-analysis.js';
import { Attachments0018 } from './0018-attachments.js';
import { Attention0022 } from './0022-attention.js';
import { Codebook0025 } from './0025-codebook.js';
import { Coding0007 } from './0007-coding.js';
import { WaitingAndHidden0045 } from './0045-waiting-and-hidden.js';
import { CodingConfirmed0041 } from './0041-coding-confirmed.js';
import { MinutesDrafts0048 } from './0048-minutes-drafts.js';
import { CycleOutcome0049 } from './0049-cycle-outcome.js';
import { CycleReopening0054 } from './0054-cycle-reopening.js';
import { FlaggedComments0059 } from './0059-flagged-comments.js';
import { ProgrammeOfSheets0060 } from './0060-programme-of-sheets.js';
import { FlaggedWords0050 } from './0050-flagged-words.js';
import { OutboxDue0056 } from './0056-outbox-due.js';
import { ShelfOrder0057 } from './0057-shelf-order.js';
import { TalkChanges0058 } from './0058-talk-changes.js';
import { KeptHidden0061 } from './0061-kept-hidden.js';
import { TalkHolding0062 } from './0062-talk-holding.js';
import { FlaggedMeetings0065 } from './0065-flagged-meetings.js';
import { DaysInEngland0066 } from './0066-days-in-england.js';
import { Discussions0006 } from './0006-discussions.js';
import { Networks0030 } from './0030-networks.js';
import { Cycles0030 } from './0030-cycles.js';
import { BoardWords0037 } from './0037-board-words.js';
import { Charter0030 } from './0030-charter.js';
import { Drafts0020 } from './0020-drafts.js';
import { Expertise0036 } from './0036-expertise.js';
import { Families0014 } from './0014-families.js';
import { FormationRequests0010 } from './0010-formation-requests.js';
import { Frameworks0009 } from './0009-frameworks.js';
import { FrameworkTracking0032 } from './0032-framework-tracking.js';
import { GuestsWithoutAgreement0035 } from './0035-guests-without-agreement.js';
import { Groups0005 } from './0005-groups.js';
import { Jobs0023 } from './0023-jobs.js';
import { Letters0023 } from './0023-letters.js';
import { LikenessProfiles0012 } from './0012-likeness-profiles.js';
import { Machines0027 } from './0027-machines.js';
import { Meetings0031 } from './0031-meetings.js';
import { People0002 } from './0002-people.js';
import { Plans0011 } from './0011-plans.js';
import { Platform0001 } from './0001-platform.js';
import { PracticeMaking0028 } from './0028-practice-making.js';
import { Practices0008 } from './0008-practices.js';
import { Programmes0004 } from './0004-programmes.js';
import { RoomReading0024 } from './0024-room-reading.js';
import { Library0029 } from './0029-library.js';
import { RichTalk0017 } from './0017-rich-talk.js';
import { Rounds0019 } from './0019-rounds.js';
import { Safeguarding0021 } from './0021-safeguarding.js';
import { Schools0003 } from './0003-schools.js';
import { Search0016 } from './0016-search.js';
import { TargetsReached0034 } from './0034-targets-reached.js';
import { Upkeep0013 } from './0013-upkeep.js';
import { ShelfPlaces0046 } from './0046-shelf-places.js';

/** In the order in which they are applied. */
export const migrations = [
  Platform0001,
  People0002,
  Schools0003,
  Programmes0004,
  Groups0005,
  Discussions0006,
  Coding0007,
  Practices0008,
  Frameworks0009,
  FormationRequests0010,
  Plans0011,
  LikenessProfiles0012,
  Upkeep0013,
  Families0014,
  Search0016,
  RichTalk0017,
  Attachments0018,
  Rounds0019,
  Drafts0020,
  Safeguarding0021,
  Jobs0023,
  Letters0023,
  Attention0022,
  RoomReading0024,
  Codebook0025,
  Analysis0026,
  Machines0027,
  FrameworkTracking0032,
  Audit0033,
  TargetsReached0034,
  Expertise0036,
  Meetings0031,
  PracticeMaking0028,
  Charter0030,
  Cycles0030,
  Networks0030,
  Library0029,
  GuestsWithoutAgreement0035,
  BoardWords0037,
  CodingConfirmed0041,
  WaitingAndHidden0045,
  ShelfPlaces0046,
  MinutesDrafts0048,
  CycleOutcome0049,
  FlaggedWords0050,
  CycleReopening0054,
  OutboxDue0056,
  ShelfOrder0057,
  TalkChanges0058,
  FlaggedComments0059,
  ProgrammeOfSheets0060,
  KeptHidden0061,
  TalkHolding0062,
  FlaggedMeetings0065,
  DaysInEngland0066,
];
