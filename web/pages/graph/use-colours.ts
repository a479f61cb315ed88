import { useEffect, useState } from 'react';
import { KINDS, type Kind } from './told-node.js';

export interface Colours {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly ink: string;
  readonly surface: string;
  readonly tie: string;
  readonly path: string;
}

/** `FinancialProduct`: `--node-financial-product`, as styles/tokens.css names it. */
export const tokenOf = (kind: Kind): string =>
  `--node${kind.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

/** The tokens as this theme has them, in words that a canvas understands; anew when the theme changes. */
export function useColours(): Colours {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const again = (): void => {
      setColours(readColours());
    };
    const chosen = new MutationObserver(again);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', again);
    return () => {
      chosen.disconnect();
      system.removeEventListener('change', again);
    };
  }, []);
  return colours;
}

function readColours(): Colours {
  // A token's own text may be a function of the theme: only a colour that an element has is one.
  const probe = document.body.appendChild(document.createElement('span'));
  const read = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, read(tokenOf(kind))])) as Record<Kind, string>;
  const colours = {
    kinds,
    ink: read('--ink'),
    surface: read('--surface'),
    tie: read('--line-strong'),
    path: read('--brand'),
  };
  probe.remove();
  return colours;
}
