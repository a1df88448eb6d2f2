import type { Rgb } from '../../../src/theme/contrast.ts';

/**
 * A colour as it is where `within` stands: its variables, its color-scheme, and what functions make of it.
 * Nothing where it lets through what is behind it, or the browser does not say it in numbers.
 */
export function resolveColor(written: string, within: HTMLElement): Rgb | undefined {
  const probe = document.createElement('i');
  probe.hidden = true;
  // Mixed with itself in sRGB it comes back as three numbers, however it was written.
  probe.style.color = CSS.supports('color', 'color-mix(in srgb, red, red)')
    ? `color-mix(in srgb, ${written}, ${written})`
    : written;
  within.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  const [, name, numbers = ''] = computed.match(/^(rgba?|color)\((?:srgb )?(.+)\)$/) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.split(/[\s,/]+/).map(Number);
  if (!name || alpha < 1 || [red, green, blue].some(Number.isNaN)) return undefined;
  const scale = name === 'color' ? 255 : 1;
  return [red, green, blue].map((channel) =>
    Math.min(255, Math.max(0, channel * scale)),
  ) as unknown as Rgb;
}
