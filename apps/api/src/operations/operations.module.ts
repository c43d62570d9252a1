import { Module } from '@nestjs/common';
import { JobStore } from './application/job.store.js';
import { OperationsQueries } from './application/operations.queries.js';
import { SettleJobHandler } from './application/settle-job.handler.js';
import { OperationsResolver } from './graphql/operations.resolver.js';
import { SettleJobMutation } from './graphql/settle-job.mutation.js';
import { GraphileJobStore } from './persistence/graphile-job.store.js';
import { SqlOperationsQueries } from './persistence/sql-operations.queries.js';

/** What the installation does by itself, for whoever looks after it. */
@Module({
  providers: [
    SettleJobHandler,
    OperationsResolver,
    SettleJobMutation,
    { provide: JobStore, useClass: GraphileJobStore },
    { provide: OperationsQueries, useClass: SqlOperationsQueries },
  ],
})
export class OperationsModule {}
