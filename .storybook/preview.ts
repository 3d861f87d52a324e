/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { controlsFromManifest } from '../stories/support/controls.js';
import { hostPage, toolbars } from '../stories/support/decorators.js';
import { settled } from '../stories/support/settled.js';
import '../src/styles/themes/poncho.css';
import '../src/styles/themes/gob-cl.css';
import '../src/styles/themes/gov-br.css';

// A glob, because the manifest exists only once `npm run analyze` has written it.
const manifests = import.meta.glob('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [hostPage],
  argTypesEnhancers: [controlsFromManifest],
  // Before axe looks, which the accessibility add-on has do so after every story.
  afterEach: ({ canvasElement }) => settled(canvasElement),
  ...toolbars,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    // The toolbars above do it: the page around the element decides, not the canvas.
    backgrounds: { disable: true },
    viewport: { disable: true },
    docs: { toc: true },
    options: {
      storySort: {
        order: [
          'Diseño',
          [
            'Hoja de contacto',
            'Cinco formas de asociarse',
            'Tu identidad',
            'Tokens',
            'Partes',
            '*',
          ],
          'Elements',
          ['panel-summary', 'experience-card', 'vitrina-data'],
        ],
      },
    },
  },
};

export default preview;
