import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { FileImport } from './application/file-import.js';
import { ImportLinksHandler } from './application/import-links.handler.js';
import { ImportMeasuresHandler } from './application/import-measures.handler.js';
import { ImportQueries } from './application/import.queries.js';
import { ImportRunStore } from './application/import-run.store.js';
import { ImportSchoolsHandler } from './application/import-schools.handler.js';
import { MeasureStore } from './application/measure.store.js';
import { SchoolQueries } from './application/school.queries.js';
import { SchoolStore } from './application/school.store.js';
import { ImportResolver } from './graphql/import.resolver.js';
import { SchoolLoaders } from './graphql/school.loaders.js';
import { SchoolListResolver } from './graphql/school-list.resolver.js';
import { SchoolResolver } from './graphql/school.resolver.js';
import { acceptCsv } from './http/accept-csv.js';
import { UploadImportController } from './http/upload-import.controller.js';
import { SqlImportQueries } from './persistence/sql-import.queries.js';
import { SqlImportRunStore } from './persistence/sql-import-run.store.js';
import { SqlMeasureStore } from './persistence/sql-measure.store.js';
import { SqlSchoolQueries } from './persistence/sql-school.queries.js';
import { SqlSchoolStore } from './persistence/sql-school.store.js';
import { schoolAnnouncements } from './schools.announcements.js';

@Module({
  controllers: [UploadImportController],
  providers: [
    FileImport,
    ImportSchoolsHandler,
    ImportLinksHandler,
    ImportMeasuresHandler,
    { provide: SchoolStore, useClass: SqlSchoolStore },
    { provide: MeasureStore, useClass: SqlMeasureStore },
    { provide: ImportRunStore, useClass: SqlImportRunStore },
    { provide: SchoolQueries, useClass: SqlSchoolQueries },
    { provide: ImportQueries, useClass: SqlImportQueries },
    SchoolLoaders,
    SchoolResolver,
    SchoolListResolver,
    ImportResolver,
  ],
  exports: [SchoolQueries, ImportSchoolsHandler, ImportLinksHandler, ImportMeasuresHandler],
})
export class SchoolsModule {
  constructor(book: AnnouncementBook, host: HttpAdapterHost) {
    book.enter(schoolAnnouncements);
    acceptCsv(host);
  }
}
