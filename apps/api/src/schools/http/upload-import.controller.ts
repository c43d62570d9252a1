import { Controller, Param, Post, Query, Req, Res } from '@nestjs/common';
import { canImport, readAcademicYear, readDay } from '@pathways/domain/schools';
import { isSignedIn, type Actor, type Result } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { headersOf } from '../../platform/http/headers.js';
import type { NotAllowed } from '../application/file-import.js';
import { ImportLinksHandler } from '../application/import-links.handler.js';
import { ImportMeasuresHandler } from '../application/import-measures.handler.js';
import { importKinds, type ImportKind, type ImportRun } from '../application/import-run.store.js';
import { ImportSchoolsHandler } from '../application/import-schools.handler.js';

const readBy = <Value>(read: (text: string) => Value | null) =>
  z
    .string()
    .transform((text, context) => {
      const value = text === '' ? undefined : read(text);
      if (value === null) context.addIssue({ code: 'custom', message: 'cannot be read' });
      return value ?? undefined;
    })
    .optional();

const asked = z.object({
  fileName: z.string().min(1).max(200),
  source: readBy(text => (text.length <= 200 ? text : null)),
  status: z.enum(['provisional', 'final']).optional(),
  academicYear: readBy(readAcademicYear),
  asAt: readBy(readDay),
});

type Asked = z.output<typeof asked>;

/**
 * GraphQL has no upload, so files come here. A browser sends the header `x-pathways-import` only after asking
 * permission for it (CORS), which other sites do not get: a forged form cannot import.
 */
@Controller('api/imports')
export class UploadImportController {
  constructor(
    private readonly actors: ActorSource,
    private readonly schools: ImportSchoolsHandler,
    private readonly links: ImportLinksHandler,
    private readonly measures: ImportMeasuresHandler,
  ) {}

  @Post(':kind')
  async upload(
    @Param('kind') kind: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // A refused file is answered before it has been sent to its end; the connection ends with the answer.
    const say = (status: number, body: object) =>
      void reply.status(status).header('connection', 'close').send(body);
    const actor = await this.actors.fromHeaders(headersOf(request));
    if (!isSignedIn(actor)) return say(401, { message: 'Sign in first.' });
    if (!canImport(actor)) return say(403, { message: 'Only administrators import files.' });
    if (!request.headers['x-pathways-import']) {
      return say(403, { message: 'Send the header x-pathways-import with the file.' });
    }
    const wanted = importKinds.find(one => one === kind);
    const read = asked.safeParse(query);
    if (!wanted) return say(404, { message: `Files are imported as ${importKinds.join(', ')}.` });
    if (!read.success) return say(400, { message: wrongQuery(read.error) });
    if (!(request.body instanceof Readable)) return say(415, { message: 'Send the file as text/csv.' });
    const outcome = await this.import(wanted, actor, { ...read.data, bytes: request.body });
    if (!outcome.ok) return say(403, { message: 'Only administrators import files.' });
    const { id, refusedBecause } = outcome.value;
    say(refusedBecause ? 422 : 200, { runId: id, ...(refusedBecause ? { message: refusedBecause } : {}) });
  }

  private import(
    kind: ImportKind,
    actor: Actor,
    file: Asked & { bytes: AsyncIterable<Uint8Array> },
  ): Promise<Result<ImportRun, NotAllowed>> {
    if (kind === 'schools') return this.schools.run(actor, file);
    return kind === 'links' ? this.links.run(actor, file) : this.measures.run(actor, file);
  }
}

const wrongQuery = (error: z.ZodError): string => {
  const fields = [...new Set(error.issues.map(issue => issue.path.join('.')))].join(', ');
  return `${fields}: write the academic year as 2024/25, the day as 2023-11-16, and give the name of the file.`;
};
