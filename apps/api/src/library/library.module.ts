import { Module } from '@nestjs/common';
import { CodingModule } from '../coding/coding.module.js';
import { LibraryPages } from './application/library-pages.js';
import { LibraryQueries } from './application/library.queries.js';
import { LibraryResolver } from './graphql/library.resolver.js';
import { BuiltLibraryPages } from './http/built-library-pages.js';
import { LibraryController } from './http/library.controller.js';
import { SqlLibraryQueries } from './persistence/sql-library.queries.js';

@Module({
  imports: [CodingModule],
  controllers: [LibraryController],
  providers: [
    LibraryResolver,
    { provide: LibraryPages, useClass: BuiltLibraryPages },
    { provide: LibraryQueries, useClass: SqlLibraryQueries },
  ],
})
export class LibraryModule {}
