import { graphql } from '../gql/index.js';

export const NetworksProgrammeDocument = graphql(`
  query NetworksProgramme($slug: String!) {
    programme(slug: $slug) {
      id
      name
      slug
      viewerCanForm
      poolCounts {
        laCode
        authority
      }
      cycles {
        id
        name
      }
    }
  }
`);

export const NetworksDocument = graphql(`
  query Networks($programmeId: ID!) {
    networks(programmeId: $programmeId) {
      id
      name
      kind
      parentId
      purpose
      lead
      cycleName
      schoolCount
      groupCount
      groups {
        id
        name
        kind
      }
    }
  }
`);

export const FoundNetworkDocument = graphql(`
  mutation FoundNetwork($input: FoundNetworkInput!) {
    foundNetwork(input: $input) {
      groupId
      errors {
        message
      }
    }
  }
`);

export const PlaceGroupDocument = graphql(`
  mutation PlaceGroup($input: PlaceGroupInput!) {
    placeGroup(input: $input) {
      groupId
      errors {
        message
      }
    }
  }
`);
