import { Module } from '@nestjs/common';
import { CodingModule } from '../coding/coding.module.js';
import { ConfirmImportHandler } from './application/confirm-import.handler.js';
import { ExchangeQueries } from './application/exchange.queries.js';
import { ImportQueries, ImportStore } from './application/import.store.js';
import { ReadFileHandler } from './application/read-file.handler.js';
import { ResearchFiles } from './application/research-files.js';
import { ConfirmResearchImportMutation } from './graphql/confirm-research-import.mutation.js';
import { ExchangeResolver } from './graphql/exchange.resolver.js';
import { DownloadController } from './http/download.controller.js';
import { ReadFileController } from './http/read-file.controller.js';
import { ExcerptReading } from './persistence/excerpt-reading.js';
import { ExchangeReading } from './persistence/exchange-reading.js';
import { SqlExchangeQueries } from './persistence/sql-exchange.queries.js';
import { SqlImportQueries, SqlImportStore } from './persistence/sql-imports.js';
import { RefiFiles } from './refi/refi-files.js';

@Module({
  imports: [CodingModule],
  controllers: [DownloadController, ReadFileController],
  providers: [
    ConfirmImportHandler,
    ConfirmResearchImportMutation,
    ExchangeReading,
    ExchangeResolver,
    ExcerptReading,
    ReadFileHandler,
    { provide: ExchangeQueries, useClass: SqlExchangeQueries },
    { provide: ImportQueries, useClass: SqlImportQueries },
    { provide: ImportStore, useClass: SqlImportStore },
    { provide: ResearchFiles, useClass: RefiFiles },
  ],
})
export class ExchangeModule {}
