import { graphql } from '../gql/index.js';

export const SearchTalkDocument = graphql(`
  query SearchTalk(
    $words: String!
    $room: ID
    $section: ID
    $school: String
    $person: String
    $from: String
    $until: String
    $after: String
  ) {
    searchTalk(
      words: $words
      room: $room
      section: $section
      school: $school
      person: $person
      from: $from
      until: $until
      first: 20
      after: $after
    ) {
      nodes {
        contribution {
          id
          authorName
          authorRole
          school {
            urn
            name
            laName
          }
          postedAt
        }
        roomId
        roomName
        cycleName
        heading
        passage {
          text
          isMatch
        }
        isNear
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SearchableRoomsDocument = graphql(`
  query SearchableRooms {
    searchRooms {
      id
      name
      schools {
        urn
        name
      }
      sections {
        id
        heading
        cycleName
      }
    }
  }
`);
