import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeReadyWhatIsPointedAt } from './ahead.js';
import { App } from './app.js';
import { startLanguage } from './i18n/i18n.js';
import { startTheme } from './parts/theme.js';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
startTheme();
makeReadyWhatIsPointedAt();
await startLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
