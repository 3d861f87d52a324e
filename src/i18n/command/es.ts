import type { Plural } from '../messages.js';

const issues: Plural = {
  one: '{n} dato está mal y se omite:',
  many: '{n} de datos están mal y se omiten:',
  other: '{n} datos están mal y se omiten:',
};

/** The words of the command; Spanish, the source table. */
export const messages = {
  help: `Uso: vitrina ORDEN [opciones]

  snippets    muestra lo que se pega en una página para cargar un elemento
  prerender   escribe como HTML lo que muestra un elemento, para que la página
              lo traiga desde el principio
  check       revisa páginas ya escritas y nombra lo que está mal

Ejemplo:
  vitrina snippets --src /datos/panel.json --panel panel-02

vitrina ORDEN --help    muestra las opciones de cada una
--lang {locales}      cambia el idioma, también el de esta ayuda

Cada orden termina con 0 si todo salió bien, con 1 si algo falla en los
archivos y con 2 si la orden está mal escrita.`,
  prerenderHelp: `Uso: vitrina prerender DATOS.json [opciones]
     vitrina prerender DATOS.json --page PÁGINA.html [--page …] [--check]

Escribe como HTML lo que muestra un elemento, para que la página lo traiga desde el principio.

  --element NOMBRE   panel-summary si no se indica
  --panel, --experience, --layout …
                     los atributos del elemento, tal como se llaman
  --lang {locales} el idioma de los rótulos; si no, el de los datos
  --src DIRECCIÓN    la de los datos, como va en la página; si no, el nombre del archivo
  --base CARPETA     la de Vitrina en el sitio; si no, /vitrina/ y la versión
  --url DIRECCIÓN    la de la página, para los datos estructurados
  --print QUÉ        snippet (todo lo que se pega), article o json-ld
  --out ARCHIVO      en lugar de mostrarlo en la pantalla

  --page PÁGINA      escribe el texto dentro de los elementos de una página que ya existe
  --check            no escribe: avisa si alguna página quedó atrás

Ejemplo:
  vitrina prerender panel-02.dataset.json --src /datos/panel-02.dataset.json`,
  unknownOption: 'No existe la opción {name}.',
  optionValue: 'La opción {name} necesita un valor, o no lleva ninguno.',
  unexpected: 'Sobra {name}.',
  noPage: 'Falta la página que hay que revisar.',
  noFile: 'Falta el archivo de datos.',
  cannotRead: 'No se puede leer {file}: {detail}',
  cannotWrite: 'No se puede escribir {file}: {detail}',
  notUtf8:
    '{file} no está guardado en UTF-8: se leyó como Latin-1 (windows-1252). Conviene guardarlo en UTF-8.',
  pageNotUtf8:
    '{file} no está guardada en UTF-8. Hay que guardarla en UTF-8, o pegar en ella lo que imprime la orden sin --page.',
  unknownCommand: 'No existe la orden {name}. Estas existen: {names}',
  unknownElement: 'No hay un elemento {name} para escribir como HTML. Estos existen: {names}',
  unknownPrint: '--print no conoce {name}. Puede ser: {names}',
  badUrl: '--url no es una dirección completa (https://…): {url}',
  noElement: 'En {file} no hay ningún elemento que muestre {src}.',
  behind: '{file} no tiene el texto al día. Para ponerlo: la misma orden sin --check.',
  written: '{file}: {tags}',
  snippetsHelp: `Uso: vitrina snippets --src DIRECCIÓN [opciones]

Muestra lo que se pega en una página, en cada forma de cargar un elemento.

  --src DIRECCIÓN    la de los datos, como va en la página
  --base CARPETA     la de Vitrina en el sitio; si no, /vitrina/ y la versión
  --element NOMBRE   panel-summary si no se indica
  --panel, --experience, --layout …
                     los atributos del elemento, tal como se llaman
  --lang {locales} el idioma de los rótulos
  --print CUÁL       una sola: plain, preload, sri, placeholder o frame

Ejemplo:
  vitrina snippets --src /datos/panel.json --element experience-card \\
    --experience inversion-privada-callao`,
  checkHelp: `Uso: vitrina check PÁGINA.html [PÁGINA.html …] [opciones]

Revisa lo que una página tiene de Vitrina, sin cambiarla: etiquetas y atributos
mal escritos, valores que no existen, archivos que faltan, identificadores que
los datos no tienen.

  --root CARPETA     la que es la raíz del sitio, para encontrar las direcciones
                     que empiezan con /
  --lang {locales} el idioma de los mensajes

Ejemplo:
  vitrina check sitio/panel.html --root sitio

Termina con 1 si hay algo que corregir. Lo que empieza con “Conviene” es solo
un consejo.`,
  plain: 'lo mínimo',
  preload: 'el navegador pide todo a la vez; las líneas <link> van mejor en <head>',
  sri: 'un solo archivo, que el navegador comprueba antes de usar',
  placeholder: 'para editores que borran las etiquetas que no conocen',
  frame: 'para páginas que solo admiten recuadros; sin la última línea, el recuadro se desplaza',
  frameSource: 'En un recuadro la dirección de --src tiene que empezar con / o con https://',
  frameTitle: 'Experiencias de gestión municipal',
  dataLink: 'Datos de este contenido (JSON)',
  noSource: 'Falta --src, la dirección de los datos.',
  noSuchElement: 'No existe el elemento {name}. Estos existen: {names}',
  notItsOwn: '{tag} no tiene el atributo {name}. Tiene: {names}',
  notBuilt: 'Falta integrity.json, que se crea con npm run build.',
  issues,

  findings: {
    'misspelt-tag': 'la etiqueta no existe, y así no muestra nada.',
    'unknown-name': 'data-vitrina no nombra ningún elemento.',
    'not-closed': 'falta </{tag}>: sin ese cierre, lo que sigue en la página desaparece.',
    'in-paragraph': 'está dentro de un párrafo (<p>): sacarlo, o poner un <div> en lugar del <p>.',
    'unknown-attribute': 'el atributo {name} no existe, y no se tiene en cuenta.',
    'needs-data': 'al atributo {name} le falta data- adelante: data-{name}.',
    'unknown-value': '{name} no admite “{value}”, que no se tiene en cuenta.',
    'wrong-number': '{name}="{value}": debe ser un número entero desde {from}[ hasta {to}].',
    quotes: '{name} tiene comillas tipográficas (“ ”): escribirlas rectas (").',
    'no-place-for-id':
      '{name}="{value}" no tiene {id}, el lugar del identificador en la dirección.',
    'no-source':
      'no dice de dónde salen los datos: agregar {attribute}. Si un programa de la página le da los datos, este aviso sobra.',
    'missing-file': 'no existe el archivo {file}, que la página llama {address}.',
    'unknown-id': '{name}: los datos no tienen “{value}”.',
    'not-module':
      'al <script> de vitrina.js le falta type="module". Si el gestor lo quita, usar vitrina.classic.js.',
    'no-fallback':
      'Conviene escribir dentro un texto o un enlace: se ve mientras llegan los datos y cuando algo falla. La orden prerender lo escribe.',
    'no-script':
      'Conviene revisar que la plantilla del sitio tenga la línea <script> de Vitrina: en esta página no está.',
    meant: 'Parece ser {meant}.',
    names: 'Puede ser: {names}.',
    unchecked: 'No se comprobó {address}: {why}',
    needsRoot: 'empieza con / y falta decir con --root cuál es la carpeta raíz del sitio.',
    elsewhere: 'está en otro sitio.',
    clean: '{file}: nada que corregir. Elementos: {count}.',
    nothing: '{file} no tiene ningún elemento de Vitrina.',
  },
};
