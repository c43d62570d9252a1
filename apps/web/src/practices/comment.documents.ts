import { graphql } from '../gql/index.js';

export const CommentOnSentenceDocument = graphql(`
  mutation CommentOnSentence($input: CommentOnSentenceInput!) {
    commentOnSentence(input: $input) {
      making {
        practiceId
      }
      errors {
        message
      }
    }
  }
`);

export const ReplyToCommentDocument = graphql(`
  mutation ReplyToComment($input: ReplyToCommentInput!) {
    replyToComment(input: $input) {
      making {
        practiceId
      }
      errors {
        message
      }
    }
  }
`);

export const ResolveCommentDocument = graphql(`
  mutation ResolveComment($input: ResolveCommentInput!) {
    resolveComment(input: $input) {
      making {
        practiceId
      }
      errors {
        message
      }
    }
  }
`);
