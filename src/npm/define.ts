import { define } from '../index.ts';

/** `import 'rights-guide/define.js'` registers all the tags. */
define();

export type { Tags } from '../tags.ts';
