import { defineCustomElement as accordion } from '@department-of-veterans-affairs/web-components/dist/components/va-accordion.js';
import { defineCustomElement as item } from '@department-of-veterans-affairs/web-components/dist/components/va-accordion-item.js';

accordion();
item();
