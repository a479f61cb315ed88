import type { ComponentType } from 'react';
import type { common } from './i18n/zh/common.js';
import { agenciesAhead } from './pages/agencies/ahead.js';
import { coverageAhead } from './pages/coverage/ahead.js';
import { gapsAhead } from './pages/gaps/ahead.js';
import { graphAhead } from './pages/graph/ahead.js';
import { overviewAhead } from './pages/overview/ahead.js';
import { parkAhead, parksAhead } from './pages/park/ahead.js';
import { productsAhead } from './pages/products/ahead.js';
import { readerAhead } from './pages/reader/ahead.js';
import { reviewAhead } from './pages/review/ahead.js';
import { targetsAhead } from './pages/targets/ahead.js';
import type { PageAddress } from './parts/page-address.js';

export interface PageEntry {
  /** As react-router reads it; `cli/serve/page-addresses.ts` has the server answer it. */
  readonly path: string;
  /** Its entry in the navigation (`common:page.NAME`); left out, it is reached by links only. */
  readonly inNavigation?: keyof (typeof common)['page'];
  /** The page's module, loaded when the page is opened. */
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
  /** Asks for what the page shows first (`api/ask-ahead.ts`), while its module is on its way. */
  readonly ahead?: (address: PageAddress) => void;
}

/** All pages, in the order of the navigation. web/README.md tells how one is added. */
export const PAGES: readonly PageEntry[] = [
  {
    path: '/',
    inNavigation: 'overview',
    load: () => import('./pages/overview/overview-page.js'),
    ahead: overviewAhead,
  },
  { path: '/d/:slug', load: () => import('./pages/reader/reader-page.js'), ahead: readerAhead },
  {
    path: '/coverage',
    inNavigation: 'coverage',
    load: () => import('./pages/coverage/coverage-page.js'),
    ahead: coverageAhead,
  },
  {
    path: '/agencies',
    inNavigation: 'agencies',
    load: () => import('./pages/agencies/agencies-page.js'),
    ahead: agenciesAhead,
  },
  {
    path: '/products',
    inNavigation: 'products',
    load: () => import('./pages/products/products-page.js'),
    ahead: productsAhead,
  },
  {
    path: '/targets',
    inNavigation: 'targets',
    load: () => import('./pages/targets/targets-page.js'),
    ahead: targetsAhead,
  },
  { path: '/gaps', inNavigation: 'gaps', load: () => import('./pages/gaps/gaps-page.js'), ahead: gapsAhead },
  { path: '/parks', inNavigation: 'parks', load: () => import('./pages/park/parks-page.js'), ahead: parksAhead },
  { path: '/parks/:id', load: () => import('./pages/park/park-page.js'), ahead: parkAhead },
  { path: '/graph', inNavigation: 'graph', load: () => import('./pages/graph/graph-page.js'), ahead: graphAhead },
  {
    path: '/review',
    inNavigation: 'review',
    load: () => import('./pages/review/review-page.js'),
    ahead: reviewAhead,
  },
  { path: '/import', inNavigation: 'import', load: () => import('./pages/import/import-page.js') },
];
