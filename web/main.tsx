import './styles/tokens.css';
import './styles/base.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeReadyWhatIsPointedAt } from './ahead.js';
import { App } from './app.js';
import { startLanguage } from './i18n/i18n.js';
import { startTheme } from './parts/theme.js';
import { Unstarted } from './parts/unstarted.js';

/** The page, or, where not even its words can be had, that it did not start. */
async function started(): Promise<ReactNode> {
  try {
    await startLanguage();
    return <App />;
  } catch (error) {
    return <Unstarted why={String(error)} />;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
startTheme();
makeReadyWhatIsPointedAt();
createRoot(root).render(<StrictMode>{await started()}</StrictMode>);
