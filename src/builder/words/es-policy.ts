import type { enPolicy } from './en-policy.ts';

/** Spanish: what is said of a page's policy. No person has reviewed it. */
export const esPolicy: Record<keyof typeof enPolicy, string> = {
  policy: '¿Lo permite la política de seguridad de su sitio?',
  policyIntro:
    'Muchos sitios no tienen ninguna. Para verlo: abra su página, pulse F12, elija Red (Network), recargue, pulse la primera línea y busque `Content-Security-Policy` entre los encabezados de respuesta.',
  policyField: 'Pegue el encabezado Content-Security-Policy de su página',
  policyNeeds: 'Una política necesita estas líneas para la guía:',
  policyLines: 'Líneas de una política',
  policyTyped: 'Solo si la política ya tiene `trusted-types`: `lit-html` debe estar en esa lista.',
  policyFault:
    "En este texto no hay ninguna política. Una política dice qué puede cargar una página, como en `default-src 'self'; script-src https:`. Copie el valor entero del encabezado que se llama `Content-Security-Policy`.",
  policyReportOnly:
    'Esta política solo informa y no prohíbe nada. Por ahora sirven todas las maneras; el día que se aplique, la respuesta puede ser otra.',
  policySandbox:
    'La página está en un entorno aislado (sandbox) que no ejecuta scripts, así que solo sirve lo que no necesita ninguno.',
  policyUnseparated:
    'Falta un punto y coma antes de `{0}`. Así, los navegadores lo toman por el nombre de un servidor.',
  policyUnquoted:
    '`{0}` está sin comillas. Así, los navegadores lo toman por el nombre de un servidor.',
  policyMend: 'Corrija eso primero y pegue la política de nuevo.',
  policyUnknown: 'Ningún navegador conoce `{0}`. ¿Está bien escrito?',
  policySelf: "Si la guía se publica en el mismo servidor que su página, `'self'` ya la permite.",
  policyNonce:
    'Los scripts necesitan un número (nonce) que su servidor genera, distinto en cada visita. Pida a quien administra el servidor que ponga `nonce="…"` en el script.',
  policyAdd: 'Deje así estas líneas de la política:',
  policyAddFrame: 'Para el marco, deje así esta línea:',
  policyAll:
    'El script no puede cargar idiomas. El código de arriba los lleva ahora todos dentro; o añada la línea de `connect-src`.',
  policyBorder:
    'La política prohíbe `style="…"`, así que el marco tiene borde. No le pasa nada más.',
  policyOld:
    'Los navegadores anteriores a Chromium 73, Firefox 101 o Safari 16.4 muestran la guía sin sus colores con esta política, a no ser que su página le dé un nonce (`litNonce`).',
  fits: 'Sirve tal como está.',
  fitsAll: 'Sirve, con todos los idiomas dentro del script.',
  fitsAsLink: 'Sirve, como enlace. Se convierte en la guía solo donde el script puede ejecutarse.',
  fitsAsText: 'Sirve: se conserva todo el texto. El script no se ejecuta.',
  needsChange: 'No sirve hasta que se cambie la política.',
  needsNonce: 'Sirve solo con un nonce en el script.',
  needsSandbox: 'No sirve.',
  policyBest: 'La mejor manera con esta política: {0}',
};
