/** The page of the host, the same for every candidate. */

export interface Parts {
  readonly lang?: string;
  /** Before `</head>`. */
  readonly head?: string;
  /** Attributes of `<body>`. */
  readonly body?: string;
  readonly main: string;
  /** Before `</body>`. */
  readonly end?: string;
}

export const hostPage = ({ lang = 'en', head = '', body = '', main, end = '' }: Parts): string =>
  `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Immigration, a page of the city</title>
<link rel="stylesheet" href="/host.css">
${head}
</head>
<body${body && ` ${body}`}>
<header><a href="/">The city</a></header>
<main>
<h1>Services for residents</h1>
<p>What the city offers, and whom to ask.</p>
${main}
</main>
<footer><p>The page goes on here.</p></footer>
${end}
</body>
</html>
`;
