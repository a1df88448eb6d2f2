import { RightsStatements } from '../elements/rights-statements.ts';
import { offerReader } from '../offer-reader.ts';
import { register } from '../register.ts';

export type { Tags } from '../tags.ts';

/** `import 'rights-guide/rights-statements.js'` registers `<rights-statements>` and no other tag. */
offerReader();
register('rights-statements', RightsStatements);

export { RightsStatements };
