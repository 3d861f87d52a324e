import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { takeCopies } from '../support/clipboard.js';
import { IdentityDesk } from '../support/desk/identity-desk.js';
import { page, pageParameters } from '../support/page.js';
import { settled } from '../support/settled.js';

if (!customElements.get('identity-desk')) customElements.define('identity-desk', IdentityDesk);

const meta: Meta = {
  title: 'Diseño/Tu identidad',
  tags: ['!autodocs'],
  parameters: pageParameters,
};
export default meta;

const identity = () =>
  page(
    'Tu identidad',
    'Para probar los colores y la letra de un sitio sobre los elementos, en claro y en oscuro, ver qué pares no se pueden leer y llevarse el CSS.',
    html`<identity-desk></identity-desk>`,
  );

/** From a theme to one's own: nothing changed yet. */
export const Identity: StoryObj = {
  name: 'Tu identidad',
  render: identity,
};

/** A grey that cannot be read is named with what it lacks, and the CSS can be taken all the same. */
export const Failing: StoryObj = {
  name: 'Con un par que no alcanza',
  // The story shows what cannot be read: axe sees that too.
  parameters: {
    a11y: {
      config: { rules: [{ id: 'color-contrast', selector: '*:not(section[aria-label] *)' }] },
    },
  },
  beforeEach: takeCopies,
  render: identity,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const desk = canvasElement.querySelector('identity-desk')?.shadowRoot?.firstElementChild;
    if (!(desk instanceof HTMLElement)) throw new Error('There is no desk.');
    const tool = within(desk);
    await userEvent.click(tool.getByRole('radio', { name: 'Chile (gob.cl)' }));
    const code = tool.getByRole('textbox', { name: 'Texto secundario, en claro: código' });
    await fireEvent.change(code, { target: { value: '#999999' } });
    await expect(
      await tool.findByText(
        'En claro, el texto secundario sobre el fondo: 2,84:1; hace falta 4,5:1.',
      ),
    ).toBeVisible();
    await userEvent.click(tool.getByRole('button', { name: 'Copiar el CSS' }));
    await expect(await tool.findByText('Copiado')).toBeVisible();
    await expect(tool.getByRole('textbox', { name: 'CSS de la identidad' })).toHaveDisplayValue(
      /--vitrina-color-muted: light-dark\(#999999, #b5b5b5\);/u,
    );
  },
};
