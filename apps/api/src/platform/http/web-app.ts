import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const built = fileURLToPath(new URL('../../../../web/dist/client', import.meta.url));
const ours = /^\/(graphql|api|health|socket\.io|library|assets)(\/|$|\?)/;

/** Serves the built web app from the same address as the API: files as they are, every other page as the app shell. */
export async function serveWebApp(server: FastifyInstance): Promise<void> {
  if (!existsSync(built)) return;
  await server.register(fastifyStatic, {
    root: built,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/');
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.addHook('onRequest', async (request, reply) => {
    const page =
      request.method === 'GET' && !ours.test(request.url) && !/\.[a-z0-9]+($|\?)/i.test(request.url);
    if (page) return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
