import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsInPlace, knownDocuments } from './vite.documents.js';
import { shellWorker } from './vite.worker.js';

const api = `http://127.0.0.1:${process.env['API_PORT'] ?? 3001}`;

// A server build leaves NODE_ENV to the moment of running, and React's development build costs ten times as much there.
export default defineConfig(({ isSsrBuild }) => ({
  define: isSsrBuild ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {},
  plugins: [documentsInPlace(), react(), knownDocuments(), shellWorker()],
  resolve: { conditions: ['@pathways/source', 'module', 'browser', 'development|production'] },
  ssr: {
    resolve: { conditions: ['@pathways/source', 'module', 'node', 'development|production'] },
    noExternal: true,
  },
  build: { outDir: 'dist/client', emptyOutDir: true, target: 'es2022' },
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
