import { graphql, readFragment, type FragmentType } from '../gql/index.js';

export const ContributionFields = graphql(`
  fragment ContributionFields on Contribution {
    id
    discussionId
    sectionId
    parentId
    clientId
    revision
    body
    authorName
    authorRole
    isViewers
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
    isDeletedByAuthor
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
    }
    openedAt
    closedAt
    outcome
    viewerCanContribute
    viewerCanClose
  }
`);

export const RoomDocument = graphql(`
  query Room($id: ID!, $after: String) {
    room(id: $id) {
      id
      number
      ...RoomFrame
      discussions {
        id
        ...DiscussionFrame
        contributions(first: 100, after: $after) {
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
  query Changes($room: ID!, $after: Int!) {
    changes(room: $room, after: $after) {
      number
      more
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
