import { LionAccordion } from '@lion/ui/accordion.js';

customElements.define('lion-accordion', LionAccordion);
