import { graphql } from '../gql/index.js';

export const SearchTalkDocument = graphql(`
  query SearchTalk(
    $words: String!
    $room: ID
    $person: String
    $from: String
    $until: String
    $after: String
  ) {
    searchTalk(
      words: $words
      room: $room
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
    rooms(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);
