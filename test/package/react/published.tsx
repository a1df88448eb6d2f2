import type {} from 'rights-guide/react.js';

/** A guide in all its languages: the script that its publisher gives brings the tags and the words. */
export function Published() {
  return (
    <>
      <rights-guide>
        <a href="https://guides.example.org/west-sacramento/en.html">Your rights</a>
      </rights-guide>
      <script
        async
        src="https://guides.example.org/v1/west-sacramento.js"
        referrerPolicy="no-referrer"
      />
    </>
  );
}
