import { graphql } from '../gql/index.js';

export const FlagFields = graphql(`
  fragment FlagFields on Flag {
    id
    clause
    title
    raisedBy
    isViewers
    raisedAt
    hides
    rewordAskedAt
    settledAt
    settledBy
    outcome
    because
    viewerCanTakeBack
  }
`);

export const WordReadingFields = graphql(`
  fragment WordReadingFields on HiddenWordsReading {
    readBy
    role
    because
    readAt
  }
`);

export const FlagContributionDocument = graphql(`
  mutation FlagContribution($input: FlagContributionInput!) {
    answer: flagContribution(input: $input) {
      contributionId
      errors {
        message
      }
    }
  }
`);

export const TakeBackFlagDocument = graphql(`
  mutation TakeBackFlag($input: TakeBackFlagInput!) {
    answer: takeBackFlag(input: $input) {
      contributionId
      errors {
        message
      }
    }
  }
`);

export const SettleFlagsDocument = graphql(`
  mutation SettleFlags($input: SettleFlagsInput!) {
    answer: settleFlags(input: $input) {
      contributionId
      errors {
        message
      }
    }
  }
`);

export const RemoveHiddenWordsDocument = graphql(`
  mutation RemoveHiddenWords($input: RemoveWordsInput!) {
    answer: removeHiddenWords(input: $input) {
      contributionId
      errors {
        message
      }
    }
  }
`);

export const RewordContributionDocument = graphql(`
  mutation RewordContribution($input: RewordContributionInput!) {
    answer: rewordContribution(input: $input) {
      contributionId
      errors {
        message
      }
    }
  }
`);

export const OpenHiddenWordsDocument = graphql(`
  mutation OpenHiddenWords($input: OpenHiddenWordsInput!) {
    answer: openHiddenWords(input: $input) {
      words
      revision
      errors {
        message
      }
    }
  }
`);

export const FlagsToSettleDocument = graphql(`
  query FlagsToSettle {
    flaggedWordsToSettle {
      id
      ...FlaggedWordsParts
    }
    flagsToSettle {
      contributionId
      groupId
      groupName
      programmeName
      heading
      authorName
      schoolName
      postedAt
      hiddenAt
      flags {
        ...FlagFields
      }
      readings {
        ...WordReadingFields
      }
      viewerReadsRoom
      viewerCanSettle
    }
  }
`);

export const FlagsWaitingDocument = graphql(`
  query FlagsWaiting {
    flagsWaiting
  }
`);
