import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The worker is our own source; the plugin builds it and lists the files that it keeps. The page registers it itself. */
export const shellWorker = (): PluginOption =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'service-worker.ts',
    injectRegister: false,
    injectManifest: {
      globPatterns: ['index.html', 'not-loaded.js', 'assets/**/*.{js,css,woff2}', 'icon*.{svg,png}'],
      maximumFileSizeToCacheInBytes: 3_000_000,
    },
    manifest: {
      name: 'Pathways',
      short_name: 'Pathways',
      description: 'Where school action-learning trios meet, talk and share practice.',
      lang: 'en-GB',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#faf7f1',
      theme_color: '#0d5c54',
      icons: [
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
  });
