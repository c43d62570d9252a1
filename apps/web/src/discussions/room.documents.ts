import { graphql, readFragment, type FragmentType } from '../gql/index.js';

export const ContributionFields = graphql(`
  fragment ContributionFields on Contribution {
    id
    discussionId
    sectionId
    parentId
    clientId
    revision
    changeCount
    body
    document
    attachments {
      id
      name
      kind
      isPicture
      size
      width
      height
    }
    authorName
    authorRole
    isViewers
    isUnread
    reactions {
      kind
      schoolCount
      isViewers
      schools {
        school {
          name
        }
        people
      }
    }
    moves {
      fromSectionId
      byName
    }
    school {
      urn
      name
      laName
    }
    about {
      familyId
      code
      schoolName
      urn
      words
    }
    researchConsent
    postedAt
    editedAt
    deletedAt
    hiddenAt
    isDeletedByAuthor
    flags {
      ...FlagFields
    }
    wordReadings {
      ...WordReadingFields
    }
    viewerCanFlag
    viewerCanSettleFlags
    viewerCanReword
    viewerCanReact
    viewerCanMove
    viewerCanEdit
    viewerCanDelete
    viewerCanConsentToResearch
  }
`);

export const RoomFrame = graphql(`
  fragment RoomFrame on Room {
    id
    name
    kind
    programmeName
    endedAt
    schools {
      urn
      name
      laName
      leftAt
    }
    charter {
      researchAccess
      textInEmail
    }
    readers {
      name
      role
      firstReadAt
      lastReadAt
      isViewer
    }
    viewerSchools {
      urn
      name
    }
    viewerRole
  }
`);

export const DiscussionFrame = graphql(`
  fragment DiscussionFrame on Discussion {
    id
    cycleName
    introduction
    sections {
      id
      heading
      prompt
      hiddenSchoolCount
    }
    openedAt
    closedAt
    writeFirst
    outcome
    isOutcomeHidden
    viewerCanHideOutcome
    viewerCanSettleOutcome
    willTry
    actions {
      id
      what
      school {
        urn
        name
      }
      personId
      personName
      dueOn
      isViewers
    }
    outcomeWordings {
      number
      isHidden
      learned
      willTry
      actions
      writtenAt
    }
    viewerCanContribute
    viewerCanClose
    viewerCanSetWriteFirst
    viewerCanEditOutcome
  }
`);

export const RoomDocument = graphql(`
  query Room($id: ID!) {
    room(id: $id) {
      id
      number
      readNumber
      ...RoomFrame
      discussions {
        id
        ...DiscussionFrame
        contributions(first: 100) {
          nodes {
            ...ContributionFields
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

/** What was said after the first page of a long discussion. */
export const RestOfTalkDocument = graphql(`
  query RestOfTalk($id: ID!, $after: String) {
    room(id: $id) {
      id
      discussions {
        id
        contributions(first: 200, after: $after) {
          nodes {
            ...ContributionFields
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

export const RoomFrameDocument = graphql(`
  query RoomFrame($id: ID!) {
    room(id: $id) {
      id
      ...RoomFrame
      discussions {
        id
        ...DiscussionFrame
      }
    }
  }
`);

export const ChangesDocument = graphql(`
  query Changes($room: ID!, $after: Int!, $readsAfter: Int) {
    changes(room: $room, after: $after, readsAfter: $readsAfter) {
      number
      more
      reads {
        number
        ids
      }
      along {
        ...ContributionFields
      }
      changes {
        number
        kind
        contribution {
          ...ContributionFields
        }
      }
    }
  }
`);

export const ReadRoomDocument = graphql(`
  mutation ReadRoom($input: ReadRoomInput!) {
    readRoom(input: $input) {
      errors {
        message
      }
    }
  }
`);

export type ContributionNode = FragmentType<typeof ContributionFields>;

export const contributionOf = (node: ContributionNode) => readFragment(ContributionFields, node);
export type Contribution = ReturnType<typeof contributionOf>;
