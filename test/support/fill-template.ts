/** A template as an organization fills it in: nothing is left that an official guide may not say. */
export const fillTemplate = (template: string): string =>
  template
    .replaceAll('Example', 'Willow Bend')
    .replaceAll('https://example.org/', 'https://willow-bend.example/')
    .replace('Write the answer here, in plain words, as your counsel has approved it.', 'Yes.')
    .replace('What it does, in a sentence or two.', 'They help with papers.')
    .replace('The statement here, word for word.', 'All are welcome here.');
