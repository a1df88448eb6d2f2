import type { GuideView } from 'rights-guide';
import { withView } from 'rights-guide/react.js';
import english from '../guide/en.json' with { type: 'json' };
import spanish from '../guide/es.json' with { type: 'json' };

const views = { en: english as GuideView, es: spanish as GuideView };

/** A guide that is part of this application, in the language that the application speaks. */
export function Guide({ locale }: { locale: keyof typeof views }) {
  return (
    <rights-guide ref={withView(views[locale])} heading-level={2}>
      <a href={`https://guides.example.org/west-sacramento/${locale}.html`}>Your rights</a>
    </rights-guide>
  );
}
