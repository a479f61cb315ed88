import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createBrowserRouter, RouterProvider, type RouteObject } from 'react-router';
import { queryClient } from './api/use-ask.js';
import { PAGES } from './pages.js';
import { Broken } from './parts/broken.js';
import { Nowhere } from './parts/nowhere.js';
import { Shell } from './parts/shell/shell.js';

const pageRoutes: RouteObject[] = PAGES.map(({ path, load, ahead }) => ({
  path,
  // What the page asks for first is asked beside the loading of its code; from then on it asks by itself.
  loader: ({ params, request }) => {
    ahead?.({ params, search: new URL(request.url).searchParams });
    return null;
  },
  shouldRevalidate: () => false,
  lazy: async () => ({ Component: (await load()).Page }),
  ErrorBoundary: Broken,
}));

const router = createBrowserRouter([
  {
    Component: Shell,
    ErrorBoundary: Broken,
    // Nothing is shown until the first page is there: it comes with the same load.
    HydrateFallback: () => null,
    children: [...pageRoutes, { path: '*', Component: Nowhere }],
  },
]);

export const App = (): ReactNode => (
  <QueryClientProvider client={queryClient}>
    <RouterProvider router={router} />
  </QueryClientProvider>
);
