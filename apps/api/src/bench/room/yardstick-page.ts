/** One row of the page. */
export interface SaidRow {
  readonly [column: string]: unknown;
  readonly author: string;
  readonly urn: string;
  readonly schoolName: string;
  readonly laName: string;
  readonly isRead: boolean;
  readonly postedAt: Date;
  readonly id: string;
  readonly reactions: readonly { kind: string; school: string; person: string; isViewers: boolean }[] | null;
}

export interface RoomRow {
  readonly [column: string]: unknown;
  readonly viewer: string;
  readonly urns: readonly string[];
  readonly schools: readonly { urn: string; name: string; leftAt: string | null }[];
  readonly readers: readonly { personId: string; firstReadAt: string; lastReadAt: string; role: string }[];
  readonly discussions: readonly {
    openedAt: string;
    closedAt: string | null;
    sections: readonly object[];
  }[];
  readonly lastReadAt: Date | null;
  readonly lastNumber: number;
  readonly number: number;
}

const moment = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());
const roleName = (role: unknown): string => String(role).toUpperCase().replace(' ', '_');
const kindNames: Readonly<Record<string, string>> = {
  'see this too': 'SEE_THIS_TOO',
  'want to try': 'WANT_TO_TRY',
  'tell us more': 'TELL_US_MORE',
};

function reactionsOf(rows: NonNullable<SaidRow['reactions']>): object[] {
  const kinds = new Map<string, { isViewers: boolean; schools: Map<string, string[]> }>();
  for (const { kind, school, person, isViewers } of rows) {
    const told = kinds.get(kind) ?? { isViewers: false, schools: new Map<string, string[]>() };
    kinds.set(kind, told);
    told.isViewers ||= isViewers;
    const people = told.schools.get(school);
    if (people) people.push(person);
    else told.schools.set(school, [person]);
  }
  return [...kinds].map(([kind, { isViewers, schools }]) => ({
    kind: kindNames[kind],
    schoolCount: schools.size,
    isViewers,
    schools: [...schools].map(([name, people]) => ({
      school: { name, __typename: 'RoomSchool' },
      people,
      __typename: 'ReactingSchool',
    })),
    __typename: 'Reaction',
  }));
}

function said(row: SaidRow, { viewer, urns }: RoomRow): object {
  const { author, urn, schoolName, laName, isRead, reactions, ...shown } = row;
  const isViewers = author === viewer;
  return {
    ...shown,
    clientId: isViewers ? row['clientId'] : null,
    authorRole: roleName(row['authorRole']),
    isViewers,
    isUnread: !isViewers && !isRead,
    reactions: reactionsOf(reactions ?? []),
    attachments: row['attachments'] ?? [],
    flags: row['flags'] ?? [],
    moves: row['moves'] ?? [],
    wordReadings: [],
    about: null,
    school: { urn, name: schoolName, laName, __typename: 'RoomSchool' },
    isDeletedByAuthor: false,
    viewerCanFlag: true,
    viewerCanSettleFlags: false,
    viewerCanReword: false,
    viewerCanReact: !urns.includes(urn),
    viewerCanMove: isViewers,
    viewerCanEdit: isViewers,
    viewerCanDelete: isViewers,
    viewerCanConsentToResearch: isViewers,
    __typename: 'Contribution',
  };
}

/** A member sees what is said; what nobody does in the bench's rooms (closing, moving, flagging) is written as it is there. */
export function pageOf(room: RoomRow, rows: readonly SaidRow[]): object {
  const { viewer, urns, lastReadAt: _at, lastNumber: _number, ...frame } = room;
  const nodes = rows.slice(0, 100).map(row => said(row, room));
  const last = rows[Math.min(rows.length, 100) - 1];
  const cursor = last && Buffer.from(JSON.stringify([last.postedAt.toISOString(), last.id]));
  return {
    ...frame,
    schools: room.schools.map(school => ({
      ...school,
      leftAt: moment(school.leftAt),
      __typename: 'RoomMember',
    })),
    charter: { ...(room['charter'] as object), __typename: 'RoomCharter' },
    readers: room.readers.map(({ personId, ...reader }) => ({
      ...reader,
      role: roleName(reader.role),
      firstReadAt: moment(reader.firstReadAt),
      lastReadAt: moment(reader.lastReadAt),
      isViewer: personId === viewer,
      __typename: 'RoomReader',
    })),
    viewerSchools: room.schools
      .filter(({ urn, leftAt }) => urns.includes(urn) && leftAt === null)
      .map(({ urn, name }) => ({ urn, name, __typename: 'RoomSchool' })),
    viewerRole: 'SCHOOL_LEADER',
    discussions: room.discussions.map(discussion => ({
      ...discussion,
      openedAt: moment(discussion.openedAt),
      sections: discussion.sections.map(section => ({
        ...section,
        hiddenSchoolCount: null,
        __typename: 'PromptSection',
      })),
      isOutcomeHidden: false,
      willTry: '',
      actions: [],
      outcomeWordings: [],
      viewerCanContribute: true,
      viewerCanClose: false,
      viewerCanSetWriteFirst: false,
      viewerCanEditOutcome: false,
      viewerCanHideOutcome: false,
      viewerCanSettleOutcome: false,
      contributions: {
        nodes,
        pageInfo: {
          hasNextPage: rows.length > 100,
          endCursor: cursor?.toString('base64url') ?? null,
          __typename: 'PageInfo',
        },
        __typename: 'ContributionConnection',
      },
      __typename: 'Discussion',
    })),
    __typename: 'Room',
  };
}
