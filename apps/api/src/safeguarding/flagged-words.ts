import type { Provider } from '@nestjs/common';
import { FlaggedWordsQueries } from './application/flagged-words.queries.js';
import { FlaggedWordsStore } from './application/flagged-words.store.js';
import { ForgetKeptWordsHandler } from './application/forget-kept-words.handler.js';
import { OpenFlaggedWordsHandler } from './application/open-flagged-words.handler.js';
import { RaiseWordsFlagHandler } from './application/raise-words-flag.handler.js';
import { RewordedWords } from './application/reworded-words.js';
import { SettleWordsFlagsHandler } from './application/settle-words-flags.handler.js';
import { TakeBackWordsFlagHandler } from './application/take-back-words-flag.handler.js';
import { WordsDoor } from './application/words-door.js';
import { FlaggedWordsResolver } from './graphql/flagged-words.resolver.js';
import { OpenFlaggedWordsMutation } from './graphql/open-flagged-words.mutation.js';
import { RaiseWordsFlagMutation } from './graphql/raise-words-flag.mutation.js';
import { SettleWordsFlagsMutation } from './graphql/settle-words-flags.mutation.js';
import { SqlFlaggedWordsQueries } from './persistence/sql-flagged-words.queries.js';
import { SqlFlaggedWordsStore } from './persistence/sql-flagged-words.store.js';
import { SqlRewordedWords } from './persistence/sql-reworded-words.js';

/** Flags on words outside of the talk. */
export const flaggedWordsProviders: Provider[] = [
  FlaggedWordsResolver,
  ForgetKeptWordsHandler,
  OpenFlaggedWordsHandler,
  OpenFlaggedWordsMutation,
  RaiseWordsFlagHandler,
  RaiseWordsFlagMutation,
  SettleWordsFlagsHandler,
  SettleWordsFlagsMutation,
  TakeBackWordsFlagHandler,
  WordsDoor,
  { provide: FlaggedWordsQueries, useClass: SqlFlaggedWordsQueries },
  { provide: FlaggedWordsStore, useClass: SqlFlaggedWordsStore },
  { provide: RewordedWords, useClass: SqlRewordedWords },
];
