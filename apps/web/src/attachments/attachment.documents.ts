import type { AttachmentQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

/** For files that stand in a draft, or in words that are on their way. */
export const AttachmentDocument = graphql(`
  query Attachment($id: ID!) {
    attachment(id: $id) {
      id
      name
      kind
      isPicture
      size
      width
      height
    }
  }
`);

export type Attachment = Omit<NonNullable<AttachmentQuery['attachment']>, '__typename'>;
