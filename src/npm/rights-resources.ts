import { RightsResources } from '../elements/rights-resources.ts';
import { offerReader } from '../offer-reader.ts';
import { register } from '../register.ts';

export type { Tags } from '../tags.ts';

/** `import 'rights-guide/rights-resources.js'` registers `<rights-resources>` and no other tag. */
offerReader();
register('rights-resources', RightsResources);

export { RightsResources };
