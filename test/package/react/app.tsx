import { useState } from 'react';
import { Guide } from './guide.tsx';

const guides = 'https://guides.example.org/west-sacramento/';

export function App() {
  const [locale, setLocale] = useState<'en' | 'es'>('en');
  const [title, other, language] =
    locale === 'en'
      ? (['Welcome', 'es', 'Español'] as const)
      : (['Bienvenidos', 'en', 'English'] as const);
  return (
    <main lang={locale}>
      <h1>{title}</h1>
      <button onClick={() => setLocale(other)}>{language}</button>

      <Guide locale={locale} />

      {/* One that another site publishes, and keeps up to date. */}
      <rights-faq src={`${guides}${other}.json`} heading-level={3}>
        <a href={`${guides}${other}.html`}>Your rights</a>
      </rights-faq>
    </main>
  );
}
