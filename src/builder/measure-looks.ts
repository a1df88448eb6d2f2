import { adoptStyles } from 'lit';
import type { Rgb } from '../theme/contrast.ts';
import { tokenStyles } from '../theme/tokens.styles.ts';
import type { Measure, Shown } from './advise-colour.ts';
import { tokens } from './colours.ts';
import { readColour } from './read-colour.ts';

/**
 * What the guide shows, asked of its own tokens: a tag with the theme and the colours on it, as the code
 * will have them, is put on the page for as long as it takes to read what they come to.
 */
export const measureLooks: Measure = (theme, scheme, chosen) => {
  const host = document.createElement('div');
  host.setAttribute('theme', `${theme} ${scheme}`);
  // Out of sight, but drawn: of what is not, WebKit reckons no colours.
  host.style.position = 'absolute';
  host.style.visibility = 'hidden';
  for (const [name, hex] of chosen) host.style.setProperty(tokens[name], hex);
  // Where the reader's system sets the colours, the guide's would not come back.
  host.style.setProperty('forced-color-adjust', 'none');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [tokenStyles]);
  const probe = document.createElement('i');
  probe.className = 'root';
  root.append(probe);
  document.body.append(host);
  const ask = (name: keyof Shown): Rgb => {
    probe.style.color = `var(--_${name}-color)`;
    const color = readColour(getComputedStyle(probe).color);
    return typeof color === 'string' ? [0, 0, 0] : color;
  };
  const [text, muted, accent] = [ask('text'), ask('muted'), ask('accent')];
  const [surface, raised] = [ask('surface'), ask('raised')];
  host.remove();
  return { text, muted, accent, surface, raised };
};
