import '@pathways/ui/tokens.css';
import '@pathways/ui/ground.css';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createClient } from './apollo.js';
import { openWithKept } from './opening.js';
import { ReadsContext } from './device/ReadsContext.js';
import { routes } from './routes.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

const { client, reads } = createClient();
await openWithKept(client, reads);

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <ReadsContext value={reads}>
        <RouterProvider router={createBrowserRouter(routes)} />
      </ReadsContext>
    </ApolloProvider>
  </StrictMode>,
);
