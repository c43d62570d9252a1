import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { fileKinds, type AttachmentId } from '@pathways/domain/attachments';
import { isSignedIn, type Actor, type PersonId } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { FileStore } from '../../platform/files/file-store.js';
import { headersOf } from '../../platform/http/headers.js';
import { AttachmentQueries, type OpenedAttachment } from '../application/attachment.queries.js';
import { AttachmentLinks, variants, type Variant } from '../application/attachment-links.js';
import { originalKey, previewKey } from '../application/prepared-file.js';
import { etagOf, handOut } from './hand-out.js';

const path = z.object({ id: z.guid().toLowerCase(), variant: z.enum(variants) });
const signed = z.object({ for: z.guid(), until: z.coerce.number().int(), signature: z.string().max(100) });

interface Asked {
  readonly id: AttachmentId;
  readonly variant: Variant;
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Two steps to every byte. The plain address asks who is signed in and leads on to a signed one; the signed one lives for
 * minutes, asks again what the person it was made for may see, and serves nobody else who is signed in.
 */
@Controller('api/attachments')
export class OpenFileController {
  constructor(
    private readonly actors: ActorSource,
    private readonly queries: AttachmentQueries,
    private readonly links: AttachmentLinks,
    private readonly files: FileStore,
  ) {}

  @Get(':id/:variant')
  async open(
    @Param() params: unknown,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = path.safeParse(params);
    const exchange = { request, reply };
    if (!asked.success) return nothingHere(reply);
    const wanted: Asked = { id: asked.data.id as AttachmentId, variant: asked.data.variant };
    const present = await this.actors.fromHeaders(headersOf(request));
    const owner = this.ownerOf(wanted, query);
    if (owner && (!isSignedIn(present) || present.personId === owner)) {
      return this.serve(wanted, await this.actors.ofPerson(owner), exchange);
    }
    return this.leadOn(wanted, present, reply);
  }

  /** Whose signed link this is; null when it is none, was touched or has run out. */
  private ownerOf({ id, variant }: Asked, query: unknown): PersonId | null {
    const read = signed.safeParse(query);
    if (!read.success) return null;
    const { until, signature } = read.data;
    const person = read.data.for as PersonId;
    return this.links.holds({ id, variant, person, until }, signature) ? person : null;
  }

  private async leadOn({ id, variant }: Asked, actor: Actor, reply: FastifyReply): Promise<void> {
    if (!isSignedIn(actor)) {
      return void reply
        .status(401)
        .send({ message: 'This link has run out. Sign in and open the file again.' });
    }
    if (!(await this.find(actor, { id, variant }))) return nothingHere(reply);
    void reply
      .status(302)
      .header('cache-control', 'private, no-store')
      .header('location', this.links.addressFor(id, variant, actor.personId))
      .send();
  }

  private async serve({ id, variant }: Asked, actor: Actor, { request, reply }: Exchange): Promise<void> {
    const found = await this.find(actor, { id, variant });
    if (!found) return nothingHere(reply);
    const isKnown = request.headers['if-none-match'] === etagOf(found.digest, variant);
    const key = variant === 'preview' ? previewKey(found.folder) : originalKey(found.folder);
    const bytes = isKnown ? null : await this.files.open(key);
    if (!isKnown && !bytes) return nothingHere(reply);
    handOut(reply, found, { variant, bytes });
  }

  private async find(actor: Actor, { id, variant }: Asked): Promise<OpenedAttachment | null> {
    const found = await this.queries.one(actor, id);
    return found && (variant === 'original' || fileKinds[found.ending].isPicture) ? found : null;
  }
}

const nothingHere = (reply: FastifyReply): void =>
  void reply
    .status(404)
    .header('cache-control', 'private, no-store')
    .send({ message: 'There is nothing here that you can open.' });
