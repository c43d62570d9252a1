import { Module } from '@nestjs/common';
import { AuditQueries } from './application/audit.queries.js';
import { AuditResolver } from './graphql/audit.resolver.js';
import { AuditExportController } from './http/audit-export.controller.js';
import { SqlAuditQueries } from './persistence/sql-audit.queries.js';

/** Reads the log. It is written by the unit of work, with every change that is announced. */
@Module({
  controllers: [AuditExportController],
  providers: [AuditResolver, { provide: AuditQueries, useClass: SqlAuditQueries }],
})
export class AuditModule {}
