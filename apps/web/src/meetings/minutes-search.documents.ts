import { graphql } from '../gql/index.js';

export const SearchMinutesDocument = graphql(`
  query SearchMinutes(
    $words: String!
    $room: ID
    $person: String
    $from: String
    $until: String
    $after: String
  ) {
    searchMinutes(
      words: $words
      room: $room
      person: $person
      from: $from
      until: $until
      first: 5
      after: $after
    ) {
      nodes {
        meetingId
        title
        kind
        startsAt
        roomId
        roomName
        part
        writtenBy
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
