import { RightsGuide } from '../elements/rights-guide.ts';
import { define } from '../index.ts';

/** `import 'rights-guide/rights-guide.js'` registers `<rights-guide>`, and with it the three tags that it is made of. */
define();

export { RightsGuide };
export type { Tags } from '../tags.ts';
