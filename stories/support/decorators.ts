import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { action } from 'storybook/actions';

/** What surrounds an element on a page: the toolbars choose, {@link hostPage} builds it. */
export const toolbars = {
  initialGlobals: {
    theme: 'light',
    identity: 'page',
    language: 'es',
    width: 'full',
    direction: 'ltr',
    page: 'plain',
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    identity: {
      description: 'Theme: the page’s own look or that of a public-sector identity',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'page', title: 'Page' },
          { value: 'poncho', title: 'Poncho' },
          { value: 'gob-cl', title: 'gob.cl' },
          { value: 'gov-br', title: 'gov.br' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'es', title: 'Español' },
          { value: 'en', title: 'English' },
          { value: 'pt-BR', title: 'Português (Brasil)' },
        ],
      },
    },
    width: {
      description: 'Width of the column the element stands in',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '280', title: '280 px' },
          { value: '320', title: '320 px' },
          { value: '768', title: '768 px' },
          { value: '1280', title: '1280 px' },
          { value: 'full', title: 'Full width' },
        ],
      },
    },
    direction: {
      description: 'Direction in which the page is read',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    page: {
      description: 'Style of the page',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: [
          { value: 'plain', title: 'Plain page' },
          { value: 'hostile', title: 'Hostile page' },
        ],
      },
    },
  },
} satisfies Pick<Preview, 'initialGlobals' | 'globalTypes'>;

/** What a bad CMS theme does: a small root, and everything of everybody reset. */
const hostileSheet = `
  html { font-size: 62.5% !important; }
  .host-page, .host-page * { all: revert !important; }
  .host-page * {
    text-transform: uppercase !important;
    letter-spacing: 1px !important;
    line-height: 1 !important;
  }
`;

// Important, or the hostile sheet would undo the page itself.
const important = (...declarations: string[]) =>
  declarations.map((declaration) => `${declaration} !important;`).join(' ');

const pageStyle = (theme: string, alone: boolean) =>
  important(
    `color-scheme: ${theme}`,
    'background: var(--vitrina-color-surface, Canvas)',
    'color: var(--vitrina-color-text, CanvasText)',
    // Pictures that are compared bring letters that every machine draws alike.
    'font: 100%/1.5 var(--host-font, system-ui, sans-serif)',
    'padding: 16px',
    'box-sizing: border-box',
    // A page of documentation shows a dozen of these.
    alone ? 'min-height: 100vh' : 'max-height: 640px',
    `overflow: ${alone ? 'visible' : 'auto'}`,
  );

const columnStyle = (width: string) =>
  important('display: block', `width: ${width === 'full' ? 'auto' : `${width}px`}`);

const chosen = (value: unknown, otherwise: string) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;

const log = (event: Event) => {
  action(event.type)(event);
};

/** Draws the story inside a page of the chosen theme, language and manners; logs its events. */
export const hostPage: Decorator = (story, { globals, viewMode }) => html`
  ${
    globals['page'] === 'hostile'
      ? html`<style>
          ${hostileSheet}
        </style>`
      : nothing
  }
  <div
    class="host-page vitrina-theme-${chosen(globals['identity'], 'page')}"
    lang=${chosen(globals['language'], 'es')}
    dir=${globals['direction'] === 'rtl' ? 'rtl' : 'ltr'}
    @vitrina-load=${log}
    @vitrina-error=${log}
    @vitrina-select=${log}
    style=${pageStyle(chosen(globals['theme'], 'light'), viewMode === 'story')}
  >
    <div style=${columnStyle(chosen(globals['width'], 'full'))}>${story()}</div>
  </div>
`;
