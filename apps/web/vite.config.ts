import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsInPlace, knownDocuments } from './vite.documents.js';
import { shellWorker } from './vite.worker.js';

const api = `http://127.0.0.1:${process.env['API_PORT'] ?? 3001}`;

/**
 * What each page needs from the start is two files and not a hundred: a phone spends milliseconds on each. Libraries, which
 * a new version seldom changes, are one of their own.
 */
const startGroups = [
  { name: 'libraries', tags: ['$initial' as const], test: /[\\/]node_modules[\\/]/, priority: 1 },
  { name: 'start', tags: ['$initial' as const] },
];

// A server build leaves NODE_ENV to the moment of running, and React's development build costs ten times as much there.
export default defineConfig(({ isSsrBuild }) => ({
  define: isSsrBuild ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {},
  plugins: [documentsInPlace(), react(), knownDocuments(), shellWorker()],
  resolve: { conditions: ['@pathways/source', 'module', 'browser', 'development|production'] },
  ssr: {
    resolve: { conditions: ['@pathways/source', 'module', 'node', 'development|production'] },
    noExternal: true,
  },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    target: 'es2022',
    ...(!isSsrBuild && { rolldownOptions: { output: { codeSplitting: { groups: startGroups } } } }),
  },
  server: {
    proxy: {
      '/graphql': api,
      '/api': api,
      '/health': api,
      '/library': api,
      '/socket.io': { target: api, ws: true },
    },
  },
}));
