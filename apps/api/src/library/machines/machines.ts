import type { Provider, Type } from '@nestjs/common';
import { QuotedPassages } from '../application/quoted-passages.js';
import { ArchiveFile } from './application/archive-file.js';
import { ArchiveJobs } from './application/archive-job.js';
import { ArchiveQueries, ArchiveStore } from './application/archive.store.js';
import { Citations } from './application/citations.js';
import { HandedWords } from './application/handed-words.js';
import { MakeArchiveHandler } from './application/make-archive.handler.js';
import { PublicWalk } from './application/public-walk.js';
import { RecordQueries } from './application/record.queries.js';
import { ArchiveMaker } from './archive/archive-maker.js';
import { TemporaryArchive } from './archive/temporary-archive.js';
import { CitationJsCitations } from './citation/citations.js';
import { OpenGraphQL } from './graphql/open-graphql.js';
import { ArchiveController } from './http/archive.controller.js';
import { FeedController } from './http/feed.controller.js';
import { InjectedWalk } from './http/injected-walk.js';
import { KeptTexts } from './http/kept-texts.js';
import { OaiController } from './http/oai.controller.js';
import { OpenGraphQLController } from './http/open-graphql.controller.js';
import { PracticeFileController } from './http/practice-file.controller.js';
import { SigningKeyController } from './http/signing-key.controller.js';
import { SitemapController } from './http/sitemap.controller.js';
import { TableController } from './http/table.controller.js';
import { OaiLists } from './oai/oai-lists.js';
import { OaiProvider } from './oai/oai-provider.js';
import { SqlArchiveQueries, SqlArchiveStore } from './persistence/sql-archive.js';
import { SqlQuotedPassages } from './persistence/sql-quoted-passages.js';
import { SqlRecordQueries } from './persistence/sql-record.queries.js';

/** The library for programs. Its addresses are fixed words; a practice's own address has other letters after them. */
export const machineControllers: Type[] = [
  ArchiveController,
  FeedController,
  OaiController,
  OpenGraphQLController,
  PracticeFileController,
  SigningKeyController,
  SitemapController,
  TableController,
];

export const machineProviders: Provider[] = [
  ArchiveJobs,
  ArchiveMaker,
  HandedWords,
  KeptTexts,
  MakeArchiveHandler,
  OaiLists,
  OaiProvider,
  OpenGraphQL,
  { provide: ArchiveFile, useClass: TemporaryArchive },
  { provide: ArchiveQueries, useClass: SqlArchiveQueries },
  { provide: ArchiveStore, useClass: SqlArchiveStore },
  { provide: Citations, useClass: CitationJsCitations },
  { provide: PublicWalk, useClass: InjectedWalk },
  { provide: QuotedPassages, useClass: SqlQuotedPassages },
  { provide: RecordQueries, useClass: SqlRecordQueries },
];
