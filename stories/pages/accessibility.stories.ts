import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { page, pageParameters } from '../support/page.js';

const meta: Meta = {
  title: 'Diseño/Accesibilidad',
  tags: ['!autodocs'],
  parameters: pageParameters,
};
export default meta;

interface Manner {
  readonly tag: string;
  readonly keyboard: string;
  readonly spoken: string;
}

const manners: readonly Manner[] = [
  {
    tag: 'panel-summary',
    keyboard:
      'Enlaces y botones, en el orden del texto. Lo plegado se abre y se cierra con Entrar o Espacio.',
    spoken:
      'Un artículo con su encabezado; debajo, introducción, experiencias y conclusiones, un nivel más abajo. Moderación y exposición, como lista de pares.',
  },
  {
    tag: 'experience-card',
    keyboard: 'Un botón abre el texto entero; el foco se queda en él.',
    spoken:
      'El botón se llama como la experiencia y dice si está abierto. La búsqueda del navegador encuentra también lo plegado.',
  },
  {
    tag: 'experience-list',
    keyboard:
      'Primero la búsqueda, después los filtros, que se pueden saltear con «Ir a los resultados». Escape borra la búsqueda.',
    spoken:
      'La región de búsqueda tiene nombre; cada filtro dice cuántas experiencias dejaría; el resultado de cada cambio se anuncia una vez.',
  },
  {
    tag: 'experience-compare',
    keyboard:
      'La tabla se desplaza con las flechas desde los títulos de las columnas. La elección es un grupo de casillas.',
    spoken:
      'Una tabla verdadera, con encabezados de fila y de columna; en angosto, una lista por experiencia. Un casillero vacío dice «sin dato».',
  },
  {
    tag: 'actor-directory',
    keyboard: 'Como el catálogo; cada experiencia se abre debajo de quien participa.',
    spoken:
      'Cada sector es un encabezado con su lista; los grupos sin nombre propio van entre comillas.',
  },
  {
    tag: 'speaker-list',
    keyboard: 'El título de cada experiencia es un botón que la abre, o un enlace a su página.',
    spoken:
      'Dos grupos con encabezado, quienes moderan y quienes presentan, y el país junto al nombre.',
  },
  {
    tag: 'event-summary',
    keyboard: 'Enlaces, en el orden del texto.',
    spoken:
      'Lugar y fechas antes que la descripción; los paneles, como lista numerada por su código.',
  },
  {
    tag: 'experience-map',
    keyboard: 'Se recorre la lista; las regiones del mapa se eligen con botones.',
    spoken:
      'El dibujo está oculto: la lista que lo acompaña dice lo mismo, con lo que no tiene ubicación.',
  },
  {
    tag: 'alliance-network',
    keyboard: 'Se recorre la tabla; lo que tiene el foco se destaca en el dibujo.',
    spoken:
      'El dibujo está oculto: la tabla que lo acompaña dice lo mismo, con encabezados de columna.',
  },
  {
    tag: 'panel-citation',
    keyboard:
      'El formato se elige con las flechas. Si no se puede copiar, el texto queda seleccionado y con el foco.',
    spoken: 'El grupo de formatos tiene nombre; «Copiado» se anuncia.',
  },
  {
    tag: 'vitrina-data',
    keyboard: 'No recibe el foco.',
    spoken: 'No se anuncia: da los datos a lo que tiene dentro.',
  },
];

/** What each element does for keyboard and screen reader, and what is left to the page. */
export const Accessibility: StoryObj = {
  name: 'Accesibilidad',
  render: () =>
    page(
      'Accesibilidad',
      'Qué hace cada elemento para quien usa teclado o lector de pantalla, y qué tiene que hacer la página. La meta es WCAG 2.2, nivel AA.',
      html`
        <h2>Lo que hacen todos</h2>
        <ul>
          <li>Encabezados verdaderos, desde el nivel que la página indica.</li>
          <li>El idioma de la interfaz y el de cada texto, si es otro, van marcados.</li>
          <li>Cargando, vacío y falla se dicen con palabras y se anuncian; nunca hay un hueco.</li>
          <li>Todo se alcanza con el teclado, el foco se ve, y nada lo atrapa ni lo mueve solo.</li>
          <li>Lo que se pulsa mide al menos 24 px; nada se corta a 280 px ni con zoom de 400 %.</li>
          <li>
            El color nunca es lo único que dice algo; se respetan colores forzados y menos
            movimiento.
          </li>
          <li>Impreso, todo sale abierto.</li>
        </ul>

        <h2>Elemento por elemento</h2>
        <div class="scroller" role="region" tabindex="0" aria-label="Elemento por elemento">
          <table>
            <thead>
              <tr>
                <th scope="col">Elemento</th>
                <th scope="col">Teclado</th>
                <th scope="col">Lector de pantalla</th>
              </tr>
            </thead>
            <tbody>
              ${manners.map(
                ({ tag, keyboard, spoken }) =>
                  html`<tr>
                    <th scope="row"><code>${tag}</code></th>
                    <td>${keyboard}</td>
                    <td>${spoken}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>

        <h2>Lo que hace la página</h2>
        <ul>
          <li>Declarar su idioma: <code>&lt;html lang="es"&gt;</code>.</li>
          <li>
            Dar el nivel de encabezado que corresponde a su lugar:
            <code>heading-level="3"</code> bajo un <code>h2</code>.
          </li>
          <li>
            Poner dentro del elemento el artículo como HTML: es lo que se lee sin script, mientras
            carga y si falla.
          </li>
          <li>
            Si cambia colores, mantener 4,5:1 para texto, texto secundario y acento, y 3:1 para el
            foco. <em>Tu identidad</em> lo calcula.
          </li>
          <li>No esconder el contorno del foco, ni dar al elemento un alto fijo.</li>
          <li>Escribir textos alternativos en los datos: ver <em>Contenido</em>.</li>
          <li>
            Dos catálogos en una página dan dos regiones de búsqueda con el mismo nombre: si hacen
            falta dos, separarlas con encabezados propios.
          </li>
        </ul>

        <h2>Lo que no se comprobó</h2>
        <p>
          Las pruebas miran el árbol de accesibilidad y lo que encuentra axe en tres motores.
          Ninguna reemplaza a una persona que usa lector de pantalla: con JAWS, NVDA y TalkBack
          todavía no se probó.
        </p>
      `,
    ),
};
