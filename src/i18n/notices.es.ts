export const es = {
  foreign:
    '<{tag}> ya es de otro componente de esta página{owner}. Qué cambiar: para mostrar el de Vitrina, escribir <vitrina-{tag}>…</vitrina-{tag}> o <div data-vitrina="{tag}">…</div>.',
  copies:
    'La página carga Vitrina más de una vez: la versión {first} y la versión {second}. Cada elemento es de la copia que llegó primero. Qué cambiar: dejar una sola de las etiquetas <script>.',
  missing:
    'No llegó {file}, o alguno de los archivos que ese usa. Qué cambiar: volver a subir ese archivo o, mejor, toda la carpeta chunks. Mientras tanto <{tag}> muestra el texto que la página trae dentro; el archivo se vuelve a pedir con el próximo <{tag}> y al recuperar la conexión.',
  mixed:
    '{file}, o alguno de los archivos que ese usa, no es de la misma versión de Vitrina que chunks/core.js, o no está entero. Qué cambiar: volver a subir toda la carpeta y vaciar la caché del sitio: la de su plugin de optimización, su CDN o su proxy. Mientras tanto <{tag}> muestra el texto que la página trae dentro.',
  stopped:
    '{file} llegó, pero falló al ejecutarse: {detail}. Qué cambiar: buscar si otro script de la página, o el nombre de una imagen o de un formulario, reemplaza algo del navegador; si no es así, informar al proyecto Vitrina. Mientras tanto <{tag}> muestra el texto que la página trae dentro.',
  missingPart:
    'No llegó {file}, o alguno de los archivos que ese usa. Qué cambiar: volver a subir ese archivo o, mejor, toda la carpeta chunks. Mientras tanto se muestra todo lo demás.',
  mixedPart:
    '{file}, o alguno de los archivos que ese usa, no es de la misma versión de Vitrina que chunks/core.js, o no está entero. Qué cambiar: volver a subir toda la carpeta y vaciar la caché del sitio: la de su plugin de optimización, su CDN o su proxy. Mientras tanto se muestra todo lo demás.',
  stoppedPart:
    '{file} llegó, pero falló al ejecutarse: {detail}. Qué cambiar: buscar si otro script de la página, o el nombre de una imagen o de un formulario, reemplaza algo del navegador; si no es así, informar al proyecto Vitrina. Mientras tanto se muestra todo lo demás.',
  unknown:
    'data-vitrina="{name}" no nombra ningún elemento de Vitrina. Qué cambiar: escribir uno de estos: {tags}.',
  quotes:
    '{attribute} llegó con comillas tipográficas o de más; se leyó {value}. Qué cambiar: escribir comillas rectas (").',
};
