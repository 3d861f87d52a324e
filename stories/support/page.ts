import { html, type TemplateResult } from 'lit';
import './page.css';

/** A page of the desk has nothing to be set from outside. */
export const pageParameters = { controls: { disable: true }, actions: { disable: true } };

/** A page of the desk: what it is about, what it is for, and the rest. */
export const page = (title: string, lead: string, content: TemplateResult): TemplateResult => html`
  <main class="desk-page" lang="es">
    <header>
      <h1>${title}</h1>
      <p>${lead}</p>
    </header>
    ${content}
  </main>
`;
