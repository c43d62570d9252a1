import { graphql } from '../gql/index.js';

export const HomeDocument = graphql(`
  query Home {
    rooms(first: 50) {
      nodes {
        id
        name
        kind
        programmeName
        cycleName
        schoolNames
        lastActivityAt
        unread
        isRoundOpen
        viewerRole
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
