import type { enResult } from './en-result.ts';

/** Spanish: the code and what is said beside it. No person has reviewed it. */
export const esResult: Record<keyof typeof enResult, string> = {
  code: 'El código',
  codeIntro: 'Cinco maneras, la mejor para usted primero. Basta con una.',
  best: 'La mejor para usted',
  copy: 'Copiar',
  copyNamed: 'Copiar: {0}',
  download: 'Descargar como .txt',
  downloadNamed: 'Descargar como .txt: {0}',
  copied: 'Copiado.',
  notCopied:
    'El navegador no deja que esta página copie. El texto está seleccionado: pulse Ctrl+C (en un Mac, ⌘C).',
  lookFor: 'Para ver si funcionó',
  ifItFails: 'Qué ven los visitantes si el script no se carga',
  styles: 'Sus colores',
  stylesWhere:
    'En la hoja de estilos de su sitio, o en la casilla de “CSS personalizado”. Si no hay ninguna, elija en su lugar un tema: va en el código mismo.',
  onceTitle: 'Una vez, para todo el sitio',
  thenTitle: 'Después, en su página',
  linkScriptTitle:
    'Si puede, una vez para todo el sitio: entonces la guía aparece en lugar del enlace',
  growTitle: 'Si se permiten scripts: el marco toma la altura de la guía',
  linkPlain: 'Los idiomas, las secciones, el tema y las demás opciones no se aplican a un enlace.',
  framePlain:
    'Las secciones, el tema, los colores y las demás opciones no se aplican en un marco: muestra la página entera.',
  noteAll:
    'Su política no deja que el script cargue idiomas, así que este es el script con todos dentro.',

  'way.element.title': 'La etiqueta y el script',
  'way.element.what': 'Para páginas cuyo HTML escribe usted.',
  'way.element.look':
    'En el código fuente de la página, busque `<rights-guide`. Si no está, el editor lo ha quitado: use otra manera.',
  'way.element.fail': 'El enlace dentro de la etiqueta, a una página con todo el texto.',
  'way.div.title': 'El script una vez, y un div en cualquier página',
  'way.div.what':
    'El script va donde su sitio guarda lo que está en todas las páginas: encabezado, pie, “inyección de código”, gestor de etiquetas. Así las páginas no necesitan ningún script.',
  'way.div.look':
    'En el código fuente de la página, busque `data-rights-guide` y `{0}`. Deben estar los dos.',
  'way.div.fail': 'El enlace dentro del div, a una página con todo el texto.',
  'way.link.title': 'Un simple enlace',
  'way.link.what':
    'Todos los editores que analizamos conservan los enlaces. Si el script está instalado en su sitio web, la guía aparece en lugar del enlace.',
  'way.link.look':
    'En el código fuente de la página, busque `#embed`. Pulse el enlace: se abre la página de la guía.',
  'way.link.fail': 'El enlace, a una página con todo el texto.',
  'way.iframe.title': 'Un marco',
  'way.iframe.what':
    'La guía completa, como una página dentro de la página. No necesita ningún script en su página.',
  'way.iframe.look':
    'En el código fuente de la página, busque `.frame.html`. Si ahí `sandbox` está vacío, las respuestas se pueden leer, pero los enlaces de teléfono y los que abren otra pestaña no funcionan.',
  'way.iframe.fail':
    'La guía sigue completa. Su altura se queda en 800 px y tiene barra de desplazamiento.',
  'way.twin.title': 'Todo el texto como HTML simple',
  'way.twin.what':
    'El texto mismo está en su página. Si el editor quita la etiqueta y el script, se puede pegar solo el texto que está en medio. Péguelo de nuevo cuando cambie el texto.',
  'way.twin.look':
    'En el código fuente de la página, busque `<details`. Pulse una pregunta en la página: se abre.',
  'way.twin.fail': 'Todo el texto, y las respuestas se abren.',

  about: 'Qué hace su editor con el código',
  'about.html': 'De un archivo propio no se quita nada.',
  'about.wordpress':
    'El plugin de WordPress no necesita código, y un script lo ha comprobado en un WordPress real. Sin él: WordPress (analizamos la versión 6.1.9) quita los scripts y las etiquetas desconocidas de lo que escriben los usuarios que no tienen el permiso `unfiltered_html`. Un `div` con `data-…` y los enlaces se conservan.',
  'about.drupal':
    'No hemos probado Drupal. Si su editor es CKEditor 5: con su configuración predeterminada quitó los scripts, las etiquetas desconocidas y los `div` con `data-…`. Un enlace se conservó.',
  'about.other':
    'No lo hemos probado. Los once editores y filtros que analizamos quitan, con su configuración predeterminada, los scripts y las etiquetas desconocidas; algunos conservan un `div` con `data-…`, todos conservan un enlace. Las versiones nuevas de TinyMCE dejan los marcos inertes (`sandbox=""`).',
  'about.manager':
    'No hemos probado ninguno. El gestor de etiquetas trae el script (“HTML personalizado”); la página necesita el `div` o el enlace. Qué puede cargar el gestor lo dice la política de seguridad de contenido de su sitio.',
  upgrade: 'Para actualizar',
  upgradePinned:
    'Vuelva aquí cada vez que cambie el texto, copie el código nuevo y péguelo en lugar del anterior.',
  upgradeMoving: 'No hay que hacer nada. Pegue de nuevo solo si quiere elegir otra cosa.',
  undo: 'Para deshacer',
  undoMeans:
    'Borre lo que pegó. La guía no deja nada: ni cookies, ni datos guardados, ni nada en el servidor.',

  letter: 'Para su departamento de informática',
  letterIntro: 'Si usted no tiene permiso para pegar código, envíeles este texto.',
  letterNamed: 'texto para su departamento de informática',
  letterText: `Por favor, pongan esta guía en nuestra página: {0}

El código ({1}):

{2}

Qué carga: un script y el idioma del lector, desde {3}. Ningún otro servidor, ni tipos de letra, ni imágenes.
Qué no hace nunca: no usa cookies, no guarda datos, no rastrea, no recurre a terceros y no lee para nadie los formularios ni el resto de la página.
Si no carga, queda un enlace a la página completa.

Si nuestro sitio envía una Content-Security-Policy, tiene que permitir:
{4}
y, solo donde enumera trusted types: trusted-types lit-html

Para deshacerlo, borren el código.`,
};
