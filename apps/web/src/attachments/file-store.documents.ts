import type { FileStoreQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

export const FileStoreDocument = graphql(`
  query FileStore {
    fileStore {
      place
      virusScan
      works
      fileCount
      size
      unsentCount
      unscannedCount
    }
  }
`);

export type FileStoreState = NonNullable<FileStoreQuery['fileStore']>;
