import { graphql } from '../gql/index.js';

export const DraftFields = graphql(`
  fragment DraftFields on Draft {
    place
    device
    deviceKind
    text
    document
    revision
    savedAt
    settledAt
  }
`);

export const MyDraftsDocument = graphql(`
  query MyDrafts($room: ID!) {
    myDrafts(room: $room) {
      ...DraftFields
    }
  }
`);

export const SaveDraftDocument = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      drafts {
        ...DraftFields
      }
      errors {
        message
      }
    }
  }
`);

export const SettleDraftsDocument = graphql(`
  mutation SettleDrafts($input: SettleDraftsInput!) {
    settleDrafts(input: $input) {
      errors {
        message
      }
    }
  }
`);
