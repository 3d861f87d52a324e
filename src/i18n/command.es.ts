import type { Plural } from './messages.js';

const issues: Plural = {
  one: '{n} dato está mal y se omite:',
  many: '{n} de datos están mal y se omiten:',
  other: '{n} datos están mal y se omiten:',
};

/** What the command says; Spanish, the master table. */
export const es = {
  help: `Uso: vitrina ORDEN [opciones]

  snippets    muestra lo que se pega en una página para cargar un elemento
  prerender   escribe como HTML lo que muestra un elemento, para que la página
              lo traiga desde el principio
  check       revisa páginas ya escritas y nombra lo que está mal

Ejemplo:
  vitrina snippets --src /datos/panel.json --panel panel-02

vitrina ORDEN --help    muestra las opciones de cada una
--lang es|pt-BR|en      cambia el idioma, también el de esta ayuda

Cada orden termina con 0 si todo salió bien, con 1 si algo falla en los
archivos y con 2 si la orden está mal escrita.`,
  prerenderHelp: `Uso: vitrina prerender DATOS.json [opciones]
     vitrina prerender DATOS.json --page PÁGINA.html [--page …] [--check]

Escribe como HTML lo que muestra un elemento, para que la página lo traiga desde el principio.

  --element NOMBRE   panel-summary si no se indica
  --panel, --experience, --layout …
                     los atributos del elemento, tal como se llaman
  --lang es|pt-BR|en el idioma de los rótulos; si no, el de los datos
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
  --lang es|pt-BR|en el idioma de los rótulos
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
  --lang es|pt-BR|en el idioma de los mensajes

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
};
