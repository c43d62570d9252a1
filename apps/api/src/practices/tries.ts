import type { Provider } from '@nestjs/common';
import { LinkPracticesHandler } from './application/link-practices.handler.js';
import { LinkStore } from './application/link.store.js';
import { LogTryHandler } from './application/log-try.handler.js';
import { ReviseTryHandler } from './application/revise-try.handler.js';
import { TryQueries } from './application/try.queries.js';
import { TryStore } from './application/try.store.js';
import { WithdrawTryHandler } from './application/withdraw-try.handler.js';
import { LinkPracticesMutation } from './graphql/link-practices.mutation.js';
import { LogTryMutation } from './graphql/log-try.mutation.js';
import { ReviseTryMutation } from './graphql/revise-try.mutation.js';
import { TryResolver } from './graphql/try.resolver.js';
import { SqlTryQueries } from './persistence/sql-try.queries.js';
import { TypeormLinkStore } from './persistence/typeorm-link.store.js';
import { TypeormTryStore } from './persistence/typeorm-try.store.js';

/** "We tried this", and practices that speak of one another. */
export const tryProviders: Provider[] = [
  LinkPracticesHandler,
  LinkPracticesMutation,
  LogTryHandler,
  LogTryMutation,
  ReviseTryHandler,
  ReviseTryMutation,
  TryResolver,
  WithdrawTryHandler,
  { provide: LinkStore, useClass: TypeormLinkStore },
  { provide: TryQueries, useClass: SqlTryQueries },
  { provide: TryStore, useClass: TypeormTryStore },
];
