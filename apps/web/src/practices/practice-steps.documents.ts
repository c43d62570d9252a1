import { graphql } from '../gql/index.js';

export const SavePracticeDocument = graphql(`
  mutation SavePractice($input: SavePracticeInput!) {
    savePractice(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        __typename
        message
      }
    }
  }
`);

export const SendPracticeDocument = graphql(`
  mutation SendPracticeToReview($input: PracticeInput!) {
    sendPracticeToReview(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const PublishPracticeDocument = graphql(`
  mutation PublishPractice($input: PracticeInput!) {
    publishPractice(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const StartVersionDocument = graphql(`
  mutation StartPracticeVersion($input: PracticeInput!) {
    startPracticeVersion(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const ReturnPracticeDocument = graphql(`
  mutation ReturnPractice($input: ReturnPracticeInput!) {
    returnPractice(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const WithdrawPracticeDocument = graphql(`
  mutation WithdrawPractice($input: WithdrawPracticeInput!) {
    withdrawPractice(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const DraftPracticeDocument = graphql(`
  mutation DraftPractice($input: DraftPracticeInput!) {
    draftPractice(input: $input) {
      practice {
        id
      }
      errors {
        message
      }
    }
  }
`);

export const PassReviewDocument = graphql(`
  mutation PassPracticeReview($input: PracticeInput!) {
    passPracticeReview(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const TakeBackDocument = graphql(`
  mutation TakeBackPractice($input: PracticeInput!) {
    takeBackPractice(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const SettleWordsDocument = graphql(`
  mutation SettleWords($input: SettleWordsInput!) {
    settleWords(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);
