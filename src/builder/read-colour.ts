import type { ReadColour } from './colours.ts';
import type { Rgb } from '../theme/contrast.ts';

/**
 * Reads any colour that the browser knows, by asking it: in the place of an element's colour, mixed with
 * itself in sRGB, it comes back as three numbers, however it was written.
 */
export const readColour: ReadColour = (written) => {
  const color = written.trim();
  if (/^(inherit|initial|unset|revert|revert-layer|currentcolor)$|\bvar\(/i.test(color)) {
    return 'depends';
  }
  const probe = document.createElement('i');
  probe.style.color = color;
  if (!probe.style.color) return 'fault';
  const known = CSS.supports('color', 'color-mix(in srgb, red, red)');
  // Where the reader's system sets the colours, its own would come back.
  probe.style.setProperty('forced-color-adjust', 'none');
  if (known) probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  const [, name, numbers = ''] = computed.match(/^(rgba?|color)\((?:srgb )?(.+)\)$/) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.split(/[\s,/]+/).map(Number);
  if (!name || [red, green, blue].some(Number.isNaN)) return 'fault';
  if (alpha < 1) return 'transparent';
  const scale = name === 'color' ? 255 : 1;
  return [red, green, blue].map((channel) =>
    Math.min(255, Math.max(0, channel * scale)),
  ) as unknown as Rgb;
};
