import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env['API_PORT'] ?? 3001}`;

export default defineConfig({
  plugins: [react()],
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
});
