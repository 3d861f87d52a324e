import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import { PartsDesk } from '../support/desk/parts-desk.js';
import { page, pageParameters } from '../support/page.js';
import { settled } from '../support/settled.js';

if (!customElements.get('parts-desk')) customElements.define('parts-desk', PartsDesk);

const meta: Meta = { title: 'Diseño/Partes', tags: ['!autodocs'], parameters: pageParameters };
export default meta;

/** Every `::part()` of every element, as the manifest has it, outlined where it is. */
export const Parts: StoryObj = {
  name: 'Partes',
  render: () =>
    page(
      'Partes',
      'Lo que una hoja de estilo de la página puede alcanzar dentro de un elemento con ::part(). Los nombres son parte de la API: no cambian sin aviso. Se elige una y se ve dónde está.',
      html`<parts-desk></parts-desk>`,
    ),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const root = canvasElement.querySelector('parts-desk')?.shadowRoot;
    const choice = root?.querySelector('select');
    const parts = root?.querySelector('fieldset');
    if (!choice || !parts) throw new Error('There is no tool.');
    await userEvent.selectOptions(choice, 'panel-summary');
    await userEvent.click(await within(parts).findByRole('radio', { name: /^introduction/u }));
    const said = root?.querySelector('output');
    await expect(said).toHaveTextContent(/panel-summary::part\(introduction\): 1 vez/u);
  },
};
