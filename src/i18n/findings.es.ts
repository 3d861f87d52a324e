export const es = {
  'misspelt-tag': 'la etiqueta no existe, y así no muestra nada.',
  'unknown-name': 'data-vitrina no nombra ningún elemento.',
  'not-closed': 'falta </{tag}>: sin ese cierre, lo que sigue en la página desaparece.',
  'in-paragraph': 'está dentro de un párrafo (<p>): sacarlo, o poner un <div> en lugar del <p>.',
  'unknown-attribute': 'el atributo {name} no existe, y no se tiene en cuenta.',
  'needs-data': 'al atributo {name} le falta data- adelante: data-{name}.',
  'unknown-value': '{name} no admite “{value}”, que no se tiene en cuenta.',
  'wrong-number': '{name}="{value}": debe ser un número entero desde {from}[ hasta {to}].',
  quotes: '{name} tiene comillas tipográficas (“ ”): escribirlas rectas (").',
  'no-place-for-id': '{name}="{value}" no tiene {id}, el lugar del identificador en la dirección.',
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
};
