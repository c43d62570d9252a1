import { Module } from '@nestjs/common';
import { CodingModule } from '../coding/coding.module.js';
import { DialStore } from './application/dial.store.js';
import { LibraryPages } from './application/library-pages.js';
import { LibraryQueries } from './application/library.queries.js';
import { LibraryRegister } from './application/library-register.js';
import { QuotedPassages } from './application/quoted-passages.js';
import { RecountDialsHandler } from './application/recount-dials.handler.js';
import { LibraryResolver } from './graphql/library.resolver.js';
import { BuiltLibraryPages } from './http/built-library-pages.js';
import { LibraryController } from './http/library.controller.js';
import { machineControllers, machineProviders } from './machines/machines.js';
import { LibrarySubscribers } from './library.subscribers.js';
import { HeldShelf } from './persistence/held-shelf.js';
import { SqlLibraryRegister } from './persistence/sql-library-register.js';
import { SqlLibraryQueries } from './persistence/sql-library.queries.js';
import { TypeormDialStore } from './persistence/typeorm-dial.store.js';

@Module({
  imports: [CodingModule],
  controllers: [...machineControllers, LibraryController],
  providers: [
    HeldShelf,
    LibraryResolver,
    LibrarySubscribers,
    RecountDialsHandler,
    ...machineProviders,
    { provide: DialStore, useClass: TypeormDialStore },
    { provide: LibraryPages, useClass: BuiltLibraryPages },
    { provide: LibraryQueries, useClass: SqlLibraryQueries },
    { provide: LibraryRegister, useClass: SqlLibraryRegister },
  ],
  exports: [LibraryQueries, QuotedPassages],
})
export class LibraryModule {}
