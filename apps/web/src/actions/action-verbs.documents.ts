import { graphql } from '../gql/index.js';

export const AnswerReturnDocument = graphql(`
  mutation AnswerReturn($input: AnswerReturnInput!) {
    answer: answerReturn(input: $input) {
      action {
        ...ActionFields
      }
      errors {
        message
      }
    }
  }
`);

export const AddEvidenceDocument = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    answer: addEvidence(input: $input) {
      action {
        ...ActionFields
      }
      errors {
        message
      }
    }
  }
`);

export const PlaceActionDocument = graphql(`
  mutation PlaceAction($input: PlaceActionInput!) {
    answer: placeAction(input: $input) {
      action {
        ...ActionFields
      }
      errors {
        message
      }
    }
  }
`);

export const StartIdeaDocument = graphql(`
  mutation StartIdea($input: StartIdeaInput!) {
    answer: startIdea(input: $input) {
      ideas {
        ...IdeaFields
      }
      errors {
        message
      }
    }
  }
`);

export const MoveIdeaDocument = graphql(`
  mutation MoveIdea($input: MoveIdeaInput!) {
    answer: moveIdea(input: $input) {
      ideas {
        ...IdeaFields
      }
      errors {
        message
      }
    }
  }
`);

export const GiveEvidenceDocument = graphql(`
  mutation GiveEvidence($input: GiveEvidenceInput!) {
    answer: giveEvidence(input: $input) {
      exchange {
        ...ExchangeFields
      }
      errors {
        message
      }
    }
  }
`);

export const AskBackDocument = graphql(`
  mutation AskBack($input: AskBackInput!) {
    answer: askBack(input: $input) {
      exchange {
        ...ExchangeFields
      }
      errors {
        message
      }
    }
  }
`);

export const SettleBoardWordsDocument = graphql(`
  mutation SettleBoardWords($input: SettleBoardWordsInput!) {
    answer: settleBoardWords(input: $input) {
      ideas {
        ...IdeaFields
      }
      exchange {
        ...ExchangeFields
      }
      errors {
        message
      }
    }
  }
`);
