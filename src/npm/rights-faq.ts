import { RightsFaq } from '../elements/rights-faq.ts';
import { offerReader } from '../offer-reader.ts';
import { register } from '../register.ts';

export type { Tags } from '../tags.ts';

/** `import 'rights-guide/rights-faq.js'` registers `<rights-faq>` and no other tag. */
offerReader();
register('rights-faq', RightsFaq);

export { RightsFaq };
