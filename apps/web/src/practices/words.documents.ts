import { graphql } from '../gql/index.js';

export const WordsParts = graphql(`
  fragment WordsParts on WordsInPlace {
    practiceId
    slug
    stage
    programmeName
    askedAt
    card {
      title
      problem
      whatTheyDid
      whatItTook
      whatChanged
      whereItMayNotWork
      context
      conditions
      whatDidNotWork
      limits
    }
    claims {
      text
      places {
        placeId
        schoolName
        purpose
        words
        state
        offeredWords
        answeredBy
        answeredAt
      }
    }
    waiting
    viewerCanAnswer
  }
`);

export const QuotedInPlaceDocument = graphql(`
  query QuotedInPlace {
    quotedInPlace {
      ...WordsParts
    }
  }
`);

export const AnswerWordsDocument = graphql(`
  mutation AnswerWords($input: AnswerWordsInput!) {
    answerWords(input: $input) {
      wordsInPlace {
        ...WordsParts
      }
      errors {
        message
      }
    }
  }
`);
