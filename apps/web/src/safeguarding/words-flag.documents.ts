import { graphql } from '../gql/index.js';

export const FlaggedWordsParts = graphql(`
  fragment FlaggedWordsParts on FlaggedWords {
    id
    kind
    title
    address
    programmeName
    writtenAt
    hiddenAt
    areRemoved
    flags {
      ...FlagFields
    }
    readings {
      ...WordReadingFields
    }
    isOwn
    viewerReads
    viewerCanSettle
  }
`);

export const WordsToFlagDocument = graphql(`
  query WordsToFlag($id: ID!) {
    wordsToFlag(id: $id) {
      id
      text
      ...FlaggedWordsParts
    }
  }
`);

export const RaiseWordsFlagDocument = graphql(`
  mutation RaiseWordsFlag($input: RaiseWordsFlagInput!) {
    answer: raiseWordsFlag(input: $input) {
      wordsId
      errors {
        message
      }
    }
  }
`);

export const TakeBackWordsFlagDocument = graphql(`
  mutation TakeBackWordsFlag($input: TakeBackWordsFlagInput!) {
    answer: takeBackWordsFlag(input: $input) {
      wordsId
      errors {
        message
      }
    }
  }
`);

export const SettleWordsFlagsDocument = graphql(`
  mutation SettleWordsFlags($input: SettleWordsFlagsInput!) {
    answer: settleWordsFlags(input: $input) {
      wordsId
      errors {
        message
      }
    }
  }
`);

export const OpenFlaggedWordsDocument = graphql(`
  mutation OpenFlaggedWords($input: OpenFlaggedWordsInput!) {
    answer: openFlaggedWords(input: $input) {
      words
      errors {
        message
      }
    }
  }
`);
