import '@pathways/ui/tokens.css';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createClient } from './apollo.js';
import { routes } from './routes.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={createClient()}>
      <RouterProvider router={createBrowserRouter(routes)} />
    </ApolloProvider>
  </StrictMode>,
);
