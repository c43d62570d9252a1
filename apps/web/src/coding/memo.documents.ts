import { graphql } from '../gql/index.js';

export const MemoParts = graphql(`
  fragment MemoParts on Memo {
    id
    kind
    body
    isHidden
    revision
    author
    writtenAt
    revisedAt
    about
    excerptId
    codeId
    groupId
    viewerCanRevise
    earlier {
      number
      body
      revisedAt
    }
  }
`);

export const MemosDocument = graphql(`
  query Memos($programmeId: ID!, $filter: MemoFilterInput, $after: String) {
    memos(programmeId: $programmeId, filter: $filter, first: 30, after: $after) {
      nodes {
        id
        ...MemoParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PseudonymsDocument = graphql(`
  query Pseudonyms($programmeId: ID!) {
    pseudonyms(programmeId: $programmeId)
  }
`);

export const WriteMemoDocument = graphql(`
  mutation WriteMemo($input: WriteMemoInput!) {
    writeMemo(input: $input) {
      memo {
        id
        ...MemoParts
      }
      errors {
        message
      }
    }
  }
`);

export const ReviseMemoDocument = graphql(`
  mutation ReviseMemo($input: ReviseMemoInput!) {
    reviseMemo(input: $input) {
      memo {
        id
        ...MemoParts
      }
      errors {
        message
      }
    }
  }
`);

export const RemoveMemoDocument = graphql(`
  mutation RemoveMemo($input: RemoveMemoInput!) {
    removeMemo(input: $input) {
      memoId
      errors {
        message
      }
    }
  }
`);
