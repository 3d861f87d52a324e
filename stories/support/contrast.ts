/** Relative luminance as WCAG 2.2 defines it, of a colour written `#rrggbb`. */
function luminance(color: string): number {
  if (!/^#[\da-f]{6}$/u.test(color)) throw new TypeError(`Not a colour: ${color}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG 2.2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What a page is that has not taken over the theme's ground: the browsers' `Canvas`. */
export const canvas: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#ffffff'],
  dark: ['#121212', '#1c1b22', '#1e1e1e'],
};

/** The pairs of colours of which one is read or found on the other, and the contrast they need. */
export const pairs = [
  { front: 'text', ground: 'surface', least: 4.5 },
  // Secondary text; the line under a field.
  { front: 'muted', ground: 'surface', least: 4.5 },
  // Links and buttons; the line under a field with the focus.
  { front: 'accent', ground: 'surface', least: 4.5 },
  { front: 'focus', ground: 'surface', least: 3 },
  { front: 'on-accent', ground: 'accent', least: 4.5 },
] as const;

export type Pair = (typeof pairs)[number];
