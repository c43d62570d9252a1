import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// What was compiled once is kept for the next start, also for the threads, which read where from the environment. Node
// keeps it apart by its version and by user; a Node before 22 has no such store, and does without.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'pathways-compiled');
if ('enableCompileCache' in nodeModule) nodeModule.enableCompileCache();

await import('./pathways.js');
