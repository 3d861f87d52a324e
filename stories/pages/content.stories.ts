import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { page, pageParameters } from '../support/page.js';

const meta: Meta = {
  title: 'Diseño/Contenido',
  tags: ['!autodocs'],
  parameters: pageParameters,
};
export default meta;

/** How to write what the elements show, and what never to write. */
export const Content: StoryObj = {
  name: 'Contenido',
  render: () =>
    page(
      'Contenido',
      'Cómo escribir lo que los elementos muestran. La regla que está por encima de las otras: lo que no se sabe no se escribe; el elemento calla y la página sigue siendo buena.',
      html`
        <h2>Títulos</h2>
        <p>
          El título de una experiencia dice qué se hizo y quién lo hizo, en una línea: «Compras en
          común de cuatro intendencias». Si viene de un documento, se copia letra por letra, con sus
          mayúsculas y sus faltas: es una cita, no un texto propio.
        </p>
        <ul>
          <li>Sin punto final, sin comillas alrededor y sin TODO EN MAYÚSCULAS.</li>
          <li>Hasta unas noventa letras. Los más largos se muestran enteros, en más renglones.</li>
          <li>El código del panel va en su campo: el elemento escribe «Panel 02».</li>
        </ul>

        <h2>Fragmentos</h2>
        <p>
          Un fragmento es una frase del documento, entera y literal, puesta bajo un encabezado: para
          qué, cómo se hace, resultados. Las palabras son del documento; el lugar lo elige quien
          edita, y por eso lleva la marca.
        </p>
        <ul>
          <li>Diez a treinta palabras que se entienden solas. Sin puntos suspensivos.</li>
          <li>No se corrige, no se resume y no se juntan dos pedazos en uno.</li>
          <li>Si ninguna frase responde al encabezado, el encabezado no se usa.</li>
          <li>Un resultado es de su época: el elemento agrega el año del documento.</li>
        </ul>

        <h2>Nombres</h2>
        <ul>
          <li>Personas: nombre y apellido como los da el documento, sin título ni tratamiento.</li>
          <li>
            El país que sigue a un nombre es el que el documento imprime, no una nacionalidad.
          </li>
          <li>
            Organizaciones: el nombre propio si el texto lo da; si dice «la Universidad», se escribe
            eso, como etiqueta con su sector. Adivinar cuál es sería inventar.
          </li>
          <li>De una persona nunca se publica correo ni teléfono: el contacto es institucional.</li>
        </ul>

        <h2>Fechas y números</h2>
        <ul>
          <li>
            Tan exactas como se conocen: <code>2011</code>, <code>2011-04</code> o
            <code>2011-04-05</code>. El elemento las escribe en el idioma de la página.
          </li>
          <li>Una fecha que no está en el documento no se calcula ni se estima.</li>
          <li>Los importes llevan moneda; no se actualizan ni se convierten.</li>
        </ul>

        <h2>Lo que nunca se inventa</h2>
        <ul>
          <li>Resultados, cifras, fechas, cargos, organizadores y licencias que el texto no da.</li>
          <li>«Urbano» por defecto: si el texto no dice el ámbito, no hay ámbito.</li>
          <li>Vínculos entre organizaciones que el texto no une.</li>
          <li>ODS en un texto anterior a 2015, salvo como dato agregado.</li>
          <li>
            Palabras de relleno: «sin datos», «a confirmar», «N/D». Lo que falta se deja fuera.
          </li>
        </ul>

        <h2>El asterisco</h2>
        <p>
          Lo que agrega quien prepara la ficha (un tema, una forma de asociación, un sector) se
          anota en <code>editorial</code>, con la ruta del dato y, mejor, con las palabras que lo
          sostienen. El elemento lo marca con un asterisco y explica al pie: «No figura en el
          documento: lo agregó quien preparó esta ficha».
        </p>
        <ul>
          <li>La marca va por valor, no por campo: de tres temas puede llevarla uno.</li>
          <li>Un tema agregado necesita una cita que lo justifique.</li>
          <li>Lo que falta revisar (<code>needsReview</code>) no se publica.</li>
        </ul>

        <h2>Imágenes y documentos</h2>
        <ul>
          <li>
            El texto alternativo dice lo que se ve y para qué está; no empieza con «Imagen de».
          </li>
          <li>Toda imagen lleva su crédito y, si se conoce, su licencia.</li>
          <li>Un documento se enlaza con su título, su formato y su idioma si es otro.</li>
        </ul>
      `,
    ),
};
