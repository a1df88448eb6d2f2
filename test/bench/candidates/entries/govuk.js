import { Accordion } from 'govuk-frontend/dist/govuk/components/accordion/accordion.mjs';

window.startAccordions = () => {
  for (const each of document.querySelectorAll('.govuk-accordion')) {
    // oxlint-disable-next-line no-new -- as documented
    if (!each.hasAttribute('data-govuk-accordion-init')) new Accordion(each);
  }
};
window.startAccordions();
