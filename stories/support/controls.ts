import type { Preview } from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgTypes = ReturnType<Enhancer>;

/** `'card' | 'row'` as the manifest writes it. */
const union = /^'[^']*'(?: \| '[^']*')+$/u;

/**
 * Controls for what the manifest says can be set: attributes, by their names on a page, and the
 * `data` property. Parts, tokens and events are described, not set.
 */
export const controlsFromManifest: Enhancer = ({ argTypes }) => {
  const controlled: ArgTypes = {};
  for (const [name, argType] of Object.entries(argTypes)) {
    const { category, type } = argType.table ?? {};
    const summary = type?.summary ?? '';
    if (category !== 'attributes') {
      controlled[name] = name === 'data' ? argType : { ...argType, control: false };
    } else if (union.test(summary)) {
      const options = summary.split(' | ').map((word) => word.slice(1, -1));
      controlled[name] = { ...argType, control: { type: 'inline-radio' }, options };
    } else {
      const control = { type: summary === 'number' ? 'number' : 'text' } as const;
      controlled[name] = { ...argType, control };
    }
  }
  return controlled;
};
