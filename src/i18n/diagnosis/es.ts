const slip =
  'JSON con un error[ en la línea {line}][, columna {column}][, después de la flecha: {excerpt}]';

export const messages = {
  /** The language of these words: they may replace those of a language that could not be loaded. */
  locale: 'es',
  asked: 'Se pidió: {asked}',
  came: 'Llegó',
  change: 'Qué cambiar',
  inline: 'el JSON escrito dentro del elemento',
  stale: 'No se pudo actualizar: se muestra lo último que se cargó.',
  visitors: {
    'missing-source':
      'En esta página falta indicar de dónde salen los datos. Conviene avisar a quien administra el sitio.',
    'bad-address':
      'En esta página está mal escrita la dirección de los datos. Conviene avisar a quien administra el sitio.',
    'network-or-cors':
      'No se pudieron cargar los datos. Conviene revisar la conexión y reintentar.',
    'page-from-disk': 'Una página abierta desde el disco no puede leer el archivo de datos.',
    'blocked-by-csp':
      'La seguridad de esta página no deja cargar los datos. Conviene avisar a quien administra el sitio.',
    http: 'El sitio no entregó los datos. Conviene reintentar en unos minutos.',
    timeout: 'El sitio tarda demasiado en responder. Conviene reintentar en unos minutos.',
    'not-json':
      'No se puede leer el archivo de datos. Conviene avisar a quien administra el sitio.',
    'wrong-schema':
      'El archivo de datos no tiene el formato esperado. Conviene avisar a quien administra el sitio.',
    'unsupported-version':
      'El archivo de datos es de una versión que esta página todavía no lee. Conviene avisar a quien administra el sitio.',
    'id-not-found': 'No se encontró este contenido en el archivo de datos.',
    'id-missing': 'Falta indicar qué contenido mostrar.',
    'too-large':
      'El archivo de datos es demasiado grande para mostrarlo. Conviene avisar a quien administra el sitio.',
    internal: 'Algo falló al mostrar la información. Conviene reintentar.',
  },
  faults: {
    'missing-source': {
      came: 'nada: el elemento no tiene {srcName}, ni un <script type="application/json"> adentro, ni un <vitrina-data> alrededor, ni la propiedad data.',
      change:
        'indicar en {srcName} la dirección del archivo de datos, por ejemplo [<div data-vitrina="{placeholder}" data-src="/datos/panel-02.json">…</div>|<{tag} src="/datos/panel-02.json"></{tag}>].',
    },
    'bad-address': {
      came: 'una dirección que no se entiende: {src}',
      change:
        'escribir en {srcName} una dirección completa (https://…) o una ruta del sitio (/datos/…).',
    },
    'disk-address': {
      came: 'una dirección del disco de una computadora o de su red, no de un sitio: {src}',
      change:
        'subir el archivo al sitio y escribir en {srcName} su dirección web, por ejemplo /datos/panel-02.json.',
    },
    'quoted-address': {
      came: 'una dirección con comillas tipográficas: {src}',
      change:
        'volver a escribir las comillas de {srcName} con el teclado: rectas ("), no tipográficas (“ ”). Suelen venir de copiar desde un procesador de textos.',
    },
    'network-or-cors': {
      came: 'ninguna respuesta que el navegador deje leer.',
      change:
        'abrir esa dirección en otra pestaña. Si abre, falta un permiso: el servidor [{origin}|de los datos] debe responder con la línea “Access-Control-Allow-Origin: *”. Si no abre, revisar la dirección y el servidor. También se puede copiar el archivo al mismo servidor que la página.[ En esta página otro script reemplazó {wrapped}, con lo que se piden los datos: probar también sin ese script.]',
    },
    'no-answer': {
      came: 'ninguna respuesta del servidor.',
      change:
        'abrir esa dirección en otra pestaña. Si no abre, revisar el servidor y su certificado. Si abre, revisar la conexión, las redirecciones hacia otro servidor y los bloqueadores del navegador.[ En esta página otro script reemplazó {wrapped}, con lo que se piden los datos: probar también sin ese script.]',
    },
    insecure: {
      came: 'nada: la página usa https, la dirección de los datos usa http y el navegador no permite esa mezcla.',
      change:
        'usar en {srcName} la misma dirección con https://, o una dirección del propio sitio.',
    },
    'page-from-disk': {
      came: 'nada: la página se abrió desde el disco, y así el navegador no deja leer archivos de datos.',
      change:
        'subir la página y el archivo a un sitio y abrirla allí. Para verla desde el disco, escribir los datos dentro del elemento, en un <script type="application/json">, como en la página que viene en el zip de Vitrina.',
    },
    'blocked-by-csp': {
      came: 'nada: lo impidió la política de seguridad de contenido (CSP) de la página[, en la directiva {directive}].',
      change:
        'permitir el servidor de los datos en el encabezado Content-Security-Policy: connect-src {allow}',
    },
    http: {
      came: 'una respuesta de error[: HTTP {status}].',
      change: 'abrir esa dirección en otra pestaña y revisar el registro de errores del servidor.',
    },
    'http-missing': {
      came: 'HTTP {status}: en esa dirección no hay ningún archivo.',
      change:
        'revisar la ruta de {srcName}, con sus mayúsculas y su extensión. Una ruta que no empieza con / se cuenta desde la dirección [de {frame}, y no de la página que tiene el recuadro|de la página].',
    },
    'http-forbidden': {
      came: 'HTTP {status}: el servidor no permite leer el archivo.',
      change:
        'dar permiso de lectura pública al archivo y a su carpeta, y quitar la contraseña si la tiene.',
    },
    'http-server': {
      came: 'HTTP {status}: el servidor falló o está sobrecargado.',
      change: 'probar más tarde; si continúa, revisar el registro de errores del servidor.',
    },
    timeout: {
      came: 'ninguna respuesta completa[ en {seconds} segundos| a tiempo].',
      change:
        'abrir esa dirección en otra pestaña y medir cuánto tarda; activar la compresión en el servidor o reducir el archivo.',
    },
    'not-json': {
      came: 'algo que no es JSON[ ({contentType})][; empieza así: {start}]',
      change:
        'pasar el archivo por un validador de JSON. Lo más común: una coma de más o de menos, o comillas tipográficas (“ ”) en lugar de rectas (").',
    },
    'json-slip': {
      came: slip,
      change:
        'corregir el archivo en ese lugar. Lo más común: una coma de más o de menos, una llave sin cerrar, o comillas tipográficas (“ ”) en lugar de rectas (").',
    },
    'json-cut': {
      came: 'JSON que termina antes de tiempo[, en la línea {line}][, columna {column}][, en la flecha: {excerpt}]',
      change:
        'volver a subir el archivo: suele haber llegado solo una parte. Si está completo, falta cerrar una llave, un corchete o unas comillas.',
    },
    'json-comment': {
      came: slip,
      change: 'quitar los comentarios (// … y /* … */): JSON no los admite.',
    },
    'json-comma': {
      came: slip,
      change:
        'quitar la coma que sobra antes de la flecha: después del último dato de una lista o de un objeto no va ninguna.',
    },
    'json-quotes': {
      came: slip,
      change:
        'escribir comillas rectas dobles ("): las simples (\') y las tipográficas (“ ”) no sirven para delimitar un texto ni un nombre.',
    },
    'json-joint': {
      came: slip,
      change:
        'agregar la coma que falta entre un dato y el siguiente, antes de la flecha. Si la flecha está en medio de un texto, las comillas que este tiene adentro se escriben \\".',
    },
    'json-open': {
      came: slip,
      change:
        'cerrar con comillas (") el texto de esa línea. Si el texto ocupa varios renglones, escribir \\n donde termina cada uno.',
    },
    'not-json-empty': {
      came: 'un contenido vacío.',
      change:
        'revisar que el archivo, o el <script> de adentro del elemento, no haya quedado vacío.[ En esta página otro script reemplazó {wrapped}, con lo que se piden los datos: probar también sin ese script.]',
    },
    'not-json-html': {
      came: 'una página HTML en lugar de JSON[ ({contentType})][; empieza así: {start}]',
      change:
        'revisar la ruta de {srcName}: suele ser la página de error o de inicio de sesión del sitio. La dirección debe abrir el archivo mismo, no la página donde se descarga.',
    },
    'wrong-schema': {
      came: 'JSON que no es un conjunto de datos de Vitrina[; en {path}][; se esperaba {expected}][; se encontró {found}].',
      change:
        'el archivo debe ser un objeto { … } con "formatVersion": "1.0", "id", "title", "language" y al menos un panel en "panels" o una experiencia en "experiences". El esquema JSON de Vitrina sirve para validarlo.',
    },
    'nothing-left': {
      came: 'un archivo del que no se puede mostrar nada: ningún panel ni experiencia está completo.',
      change: 'empezar por el primer error[, en {path}][: {reason}]',
    },
    'unsupported-version': {
      came: 'un archivo con formatVersion [{found}|desconocida][; esta copia de Vitrina lee la {supported}].',
      change:
        'actualizar la copia de Vitrina que usa la página, o guardar los datos en una versión que esta copia lea.',
    },
    'id-not-found': {
      came: 'un archivo que no tiene [{attribute}="{id}"|"{id}"].',
      change: 'poner en el atributo [{attribute}|del elemento] uno de los que sí tiene[: {ids}].',
    },
    'id-missing': {
      came: 'un archivo con más de una opción, y el elemento no dice cuál mostrar.',
      change: 'agregar el atributo [{attribute}="…"|que lo indica][, con uno de estos ids: {ids}].',
    },
    'id-none': {
      came: 'un archivo que no tiene nada de lo que muestra este elemento[ (atributo {attribute}="{id}")].',
      change:
        'revisar que el archivo sea el correcto y que tenga al menos un elemento de ese tipo.',
    },
    'too-large': {
      came: 'un archivo [de más de {megabytes} MB|más grande de lo permitido].',
      change:
        'dividir los datos en varios archivos y quitar lo que no sea texto, por ejemplo imágenes escritas dentro del JSON.',
    },
    'too-deep': {
      came: 'JSON con demasiados niveles, unos dentro de otros[ (el máximo es {max})].',
      change:
        'revisar cómo se generó el archivo: un conjunto de datos de Vitrina tiene pocos niveles.',
    },
    'page-not-html': {
      came: 'una página que el servidor entrega como {contentType}; así el navegador no deja dibujar los elementos.',
      change: 'entregar la página como text/html.',
    },
    'name-hidden': {
      came: 'un error, porque en la página hay algo que tapa document.{hidden}, una función del navegador: {by}',
      change: 'darle otro nombre.',
    },
    'page-replaced': {
      came: 'un error al dibujar[: {detail}]. Un script de la página reemplazó {replaced}, una función del navegador.',
      change:
        'buscar ese script y abrir la página sin él. Si así funciona, informar a quien lo provee; si no, informar al proyecto Vitrina, con este mensaje.',
    },
    internal: {
      came: 'un error al mostrar los datos[: {detail}].',
      change:
        'es una falla de Vitrina y no de la página. Conviene informarla al proyecto, con este mensaje y el archivo de datos.',
    },
  },
  issues: {
    missing: 'falta un dato obligatorio[: {expected}].',
    'wrong-type': 'tipo de dato equivocado[; se esperaba {expected}][; se encontró {found}].',
    'wrong-value': 'valor no válido[: {found}][; se esperaba {expected}].',
    'unknown-term':
      '[{found}|el valor] no está en la lista de valores posibles[ ({expected})]; se muestra como "other".',
    'duplicate-id': 'id repetido[: {id}][, en {collection}]. Cada id debe ser único.',
    'dangling-reference':
      '[{id}|el id] no existe[ en {collection}]. Agregarlo o quitar la referencia.',
    'dropped-reference':
      'no se puede mostrar [{id}|lo que indica la referencia], por el error[ en {because}] que ya figura arriba. Al corregirlo, la referencia vuelve a servir.',
    cycle:
      'la referencia[ a {id}] vuelve al punto de partida. Quitar una de las que forman el círculo.',
    'impossible-date':
      '[{found}|la fecha] no existe en el calendario. El formato es AAAA, AAAA-MM o AAAA-MM-DD.',
    'end-before-start': 'la fecha final[ ({found})] es anterior a la inicial[ ({start})].',
    'lost-letters':
      'hay letras perdidas[: {found}]. El archivo se convirtió antes con otra codificación: corregir los signos � en el texto, o guardar de nuevo el original como UTF-8.',
  },
  kinds: {
    nothing: 'nada',
    null: 'null',
    list: 'una lista',
    object: 'un objeto',
    text: 'un texto',
    number: 'un número',
    boolean: 'true o false',
    id: 'un id (minúsculas, números y guiones)',
    language: 'un código de idioma, como es o pt-BR',
    date: 'una fecha (AAAA, AAAA-MM o AAAA-MM-DD)',
    country: 'un código de país de dos letras, como AR',
    subdivision: 'un código de provincia o región, como AR-X',
    url: 'una dirección web, sin espacios',
    currency: 'un código de moneda, como ARS',
    email: 'una dirección de correo',
    wikidata: 'un identificador de Wikidata, como Q414',
    version: 'un número de versión, como 1.0',
    path: 'la ruta de un campo, como topics/1',
    dataset: 'un conjunto de datos',
  },

  notices: {
    foreign:
      '<{tag}> ya es de otro componente de esta página{owner}. Qué cambiar: para mostrar el de Vitrina, escribir <vitrina-{tag}>…</vitrina-{tag}> o <div data-vitrina="{tag}">…</div>.',
    copies:
      'La página carga Vitrina más de una vez: la versión {first} y la versión {second}. Cada elemento es de la copia que llegó primero. Qué cambiar: dejar una sola de las etiquetas <script>.',
    missing:
      'No llegó {file}, o no llegó entero, o pasó lo mismo con alguno de los archivos que ese usa. Qué cambiar: volver a subir ese archivo o, mejor, toda la carpeta chunks; si ya está completa, vaciar la caché del sitio, que guarda archivos de otra versión: la de su plugin de optimización, su CDN o su proxy. Mientras tanto <{tag}> muestra el texto que la página trae dentro; el archivo se vuelve a pedir con el próximo <{tag}> y al recuperar la conexión.',
    stopped:
      '{file} llegó, pero falló al ejecutarse: {detail}. Qué cambiar: buscar si otro script de la página, o el nombre de una imagen o de un formulario, reemplaza algo del navegador; si no es así, informar al proyecto Vitrina. Mientras tanto <{tag}> muestra el texto que la página trae dentro.',
    missingPart:
      'No llegó {file}, o no llegó entero, o pasó lo mismo con alguno de los archivos que ese usa. Qué cambiar: volver a subir ese archivo o, mejor, toda la carpeta chunks; si ya está completa, vaciar la caché del sitio, que guarda archivos de otra versión: la de su plugin de optimización, su CDN o su proxy. Mientras tanto se muestra todo lo demás.',
    stoppedPart:
      '{file} llegó, pero falló al ejecutarse: {detail}. Qué cambiar: buscar si otro script de la página, o el nombre de una imagen o de un formulario, reemplaza algo del navegador; si no es así, informar al proyecto Vitrina. Mientras tanto se muestra todo lo demás.',
    unknown:
      'data-vitrina="{name}" no nombra ningún elemento de Vitrina. Qué cambiar: escribir uno de estos: {tags}.',
    quotes:
      '{attribute} llegó con comillas tipográficas o de más; se leyó {value}. Qué cambiar: escribir comillas rectas (").',
  },
};

/** For `iframe.html`, which uses nothing else from this file. */
export const frame = {
  visitors: {
    'unknown-element':
      'La dirección de este recuadro no dice qué mostrar. Conviene avisar a quien administra el sitio.',
    'missing-source':
      'La dirección de este recuadro no dice de dónde tomar los datos. Conviene avisar a quien administra el sitio.',
    'foreign-source':
      'Este recuadro pide datos de un sitio que no está entre los admitidos. Conviene avisar a quien administra el sitio.',
    unavailable: 'No se pudo cargar este contenido. Conviene recargar la página.',
  },
  notices: {
    'unknown-element':
      'la dirección del recuadro no nombra un elemento de Vitrina[; dice element={element}]. Qué cambiar: escribir en element uno de estos: {tags}.',
    'missing-source':
      'la dirección del recuadro no dice de dónde tomar los datos. Qué cambiar: agregarle src con la dirección del archivo, por ejemplo iframe.html?element={element}&src=/datos/panel-02.json',
    'foreign-source':
      'el recuadro pide datos de {source}, y solo se admiten los de {origins}. Qué cambiar: copiar el archivo a este sitio o, en la línea Content-Security-Policy de iframe.html, agregar su sitio[, {origin},] a connect-src (y a img-src si trae imágenes).',
    ignored:
      'iframe.html no tuvo en cuenta: {names}. Qué cambiar: quitarlo de la dirección del recuadro, o corregirlo. <{element}> admite {known}, además de src, lang e identity ({identities}); link-template, solo hacia los sitios admitidos.',
    unavailable:
      'no llegó vitrina.js, o no se pudo ejecutar. Qué cambiar: volver a subir la carpeta completa y abrir {script} en otra pestaña, donde debe verse código.',
  },
};
