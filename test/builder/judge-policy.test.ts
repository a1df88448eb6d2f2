/** What a page's policy lets a guide do. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgePolicy, type Judgement } from '../../src/builder/judge-policy.ts';

const site = 'https://guides.example.org';
const asked = {
  script: `${site}/v1/my-town.js`,
  fetch: `${site}/pinned/my-town/r/es.json`,
  frame: `${site}/my-town/en.frame.html`,
};
const judge = (policy: string) => judgePolicy(policy, asked) as Judgement;

describe('what is no policy is told from what is one', () => {
  for (const text of [
    '',
    'hello',
    'X-Frame-Options: DENY',
    'script src self',
    '{"csp": 1}',
    'https://guides.example.org/',
    '<meta name="viewport" content="width=device-width">',
    '🙂; 💥',
  ]) {
    test(`“${text}”`, () => assert.equal(judgePolicy(text, asked), undefined));
  }

  test('a policy beside other headers is found', () => {
    const { enforced } = judge(
      "HTTP/2 200\r\nserver: nginx\r\ncontent-security-policy: script-src 'none';\r\n  img-src *\r\nX-Frame-Options: DENY\r\n",
    );
    assert.deepEqual(
      enforced.map((policy) => [...policy]),
      [
        [
          ['script-src', ["'none'"]],
          ['img-src', ['*']],
        ],
      ],
    );
  });

  test('so is one in a meta element, and in a server’s settings', () => {
    for (const text of [
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`,
      `<meta content='script-src &#39;self&#39;' http-equiv='content-security-policy'>`,
      `add_header Content-Security-Policy "script-src 'self'";`,
      `Content-Security-Policy = "script-src 'self'"`,
    ]) {
      assert.deepEqual(judge(text)?.enforced[0]?.get('script-src'), ["'self'"], text);
    }
  });
});

type Row = [
  policy: string,
  script: string,
  fetch: string,
  frame: string,
  lines: string,
  frameLine: string,
];
const add = site;

describe('each directive counts as in a browser', () => {
  const rows: Row[] = [
    // The directive itself, and what stands for it.
    ["img-src 'none'", 'allowed', 'allowed', 'allowed', '', ''],
    ["script-src 'self'", 'change', 'allowed', 'allowed', `script-src 'self' ${add}`, ''],
    [`script-src ${site}`, 'allowed', 'allowed', 'allowed', '', ''],
    [`script-src 'none'; script-src-elem ${site}`, 'allowed', 'allowed', 'allowed', '', ''],
    [
      `script-src ${site}; script-src-elem 'self'`,
      'change',
      'allowed',
      'allowed',
      `script-src-elem 'self' ${add}`,
      '',
    ],
    [
      "default-src 'self'",
      'change',
      'change',
      'change',
      `script-src 'self' ${add}; connect-src 'self' ${add}`,
      `frame-src 'self' ${add}`,
    ],
    [
      "DEFAULT-SRC 'NONE'",
      'change',
      'change',
      'change',
      `script-src ${add}; connect-src ${add}`,
      `frame-src ${add}`,
    ],
    [
      `default-src 'none'; script-src ${site}; connect-src ${site}; child-src ${site}`,
      'allowed',
      'allowed',
      'allowed',
      '',
      '',
    ],
    [`child-src ${site}; frame-src 'none'`, 'allowed', 'allowed', 'change', '', `frame-src ${add}`],
    ["child-src 'none'", 'allowed', 'allowed', 'change', '', `child-src ${add}`],
    ["script-src 'none'; script-src *", 'change', 'allowed', 'allowed', `script-src ${add}`, ''],
    // Sources.
    ['script-src *', 'allowed', 'allowed', 'allowed', '', ''],
    ['script-src https:', 'allowed', 'allowed', 'allowed', '', ''],
    ['script-src http:', 'allowed', 'allowed', 'allowed', '', ''],
    ['script-src data:', 'change', 'allowed', 'allowed', `script-src data: ${add}`, ''],
    ['script-src *.example.org', 'allowed', 'allowed', 'allowed', '', ''],
    [
      'script-src *.guides.example.org',
      'change',
      'allowed',
      'allowed',
      `script-src *.guides.example.org ${add}`,
      '',
    ],
    ['script-src GUIDES.example.org', 'allowed', 'allowed', 'allowed', '', ''],
    [
      `script-src ${site}:8443`,
      'change',
      'allowed',
      'allowed',
      `script-src ${site}:8443 ${add}`,
      '',
    ],
    [`script-src ${site}:*`, 'allowed', 'allowed', 'allowed', '', ''],
    [`script-src ${site}/v1/`, 'allowed', 'allowed', 'allowed', '', ''],
    [`script-src ${site}/v1`, 'change', 'allowed', 'allowed', `script-src ${site}/v1 ${add}`, ''],
    [
      `connect-src ${site}/v1/`,
      'allowed',
      'change',
      'allowed',
      `connect-src ${site}/v1/ ${add}`,
      '',
    ],
    // Numbers and hashes.
    [
      "script-src 'nonce-r4nd0m'",
      'nonce',
      'allowed',
      'allowed',
      `script-src 'nonce-r4nd0m' ${add}`,
      '',
    ],
    [
      "script-src 'sha256-abc='",
      'change',
      'allowed',
      'allowed',
      `script-src 'sha256-abc=' ${add}`,
      '',
    ],
    [`script-src 'nonce-a' 'strict-dynamic' ${site}`, 'nonce', 'allowed', 'allowed', '', ''],
    ["script-src 'strict-dynamic' 'sha256-abc='", 'nonce', 'allowed', 'allowed', '', ''],
    // Trusted types.
    ["require-trusted-types-for 'script'", 'allowed', 'allowed', 'allowed', '', ''],
    ["trusted-types 'none'", 'change', 'allowed', 'allowed', 'trusted-types lit-html', ''],
    ['trusted-types jquery', 'change', 'allowed', 'allowed', 'trusted-types jquery lit-html', ''],
    ['trusted-types lit-html', 'allowed', 'allowed', 'allowed', '', ''],
    ['trusted-types *', 'allowed', 'allowed', 'allowed', '', ''],
    // Sandboxes.
    ['sandbox', 'never', 'allowed', 'allowed', '', ''],
    ['sandbox allow-forms allow-scripts', 'allowed', 'allowed', 'allowed', '', ''],
    // Several policies: each has to allow it.
    [
      `script-src ${site}, script-src 'self'`,
      'change',
      'allowed',
      'allowed',
      ` | script-src 'self' ${add}`,
      ' | ',
    ],
    [
      `Content-Security-Policy: frame-src 'none'\nContent-Security-Policy: script-src 'nonce-a'`,
      'nonce',
      'allowed',
      'change',
      ` | script-src 'nonce-a' ${add}`,
      `frame-src ${add} | `,
    ],
    // What only reports forbids nothing.
    [
      "Content-Security-Policy-Report-Only: default-src 'none'",
      'allowed',
      'allowed',
      'allowed',
      '',
      '',
    ],
  ];
  for (const [policy, script, fetch, frame, lines, frameLine] of rows) {
    test(policy, () => {
      const judged = judge(policy);
      assert.deepEqual(
        {
          script: judged.script,
          fetch: judged.fetch,
          frame: judged.frame,
          lines: judged.scriptLines.map((each) => each.join('; ')).join(' | '),
          frameLine: judged.frameLines.map((each) => each.join('; ')).join(' | '),
        },
        { script, fetch, frame, lines, frameLine },
      );
    });
  }
});

test('adding the lines that are named makes each policy let the guide in', () => {
  for (const policy of [
    "default-src 'self'",
    "script-src-elem 'none'; trusted-types 'none'",
    "child-src 'none'; connect-src a.example",
  ]) {
    const { scriptLines, frameLines } = judge(policy);
    const lines = [...(scriptLines[0] ?? []), ...(frameLines[0] ?? [])];
    const names = lines.map((line) => line.split(' ')[0] as string);
    const kept = policy.split('; ').filter((line) => !names.includes(line.split(' ')[0] as string));
    const { script, fetch, frame } = judge([...lines, ...kept].join('; '));
    assert.deepEqual([script, fetch, frame], ['allowed', 'allowed', 'allowed'], policy);
  }
});

test('a policy that only reports is told from one that is obeyed', () => {
  const { reported, enforced } = judge("Content-Security-Policy-Report-Only: script-src 'none'");
  assert.deepEqual([reported, enforced.length], [1, 0]);
});

test('slips of the pen are found: a missing semicolon, missing quotes, a name that is none', () => {
  const { unseparated, unquoted, unknown } = judge(
    "default-src 'self' script-src self; connect-src unsafe-inline; scripts-src *; img-src nonce-abc",
  );
  assert.deepEqual(unseparated, ['script-src']);
  assert.deepEqual(unquoted, ['self', 'unsafe-inline', 'nonce-abc']);
  assert.deepEqual(unknown, ['scripts-src']);
});

test('styles that a policy forbids are named: in old browsers, and of the frame', () => {
  const looks = (policy: string) => {
    const { isPlainInOldBrowsers, isBorderShown } = judge(policy);
    return [isPlainInOldBrowsers, isBorderShown];
  };
  assert.deepEqual(looks("style-src 'self'"), [true, true]);
  assert.deepEqual(looks("style-src 'unsafe-inline'"), [false, false]);
  assert.deepEqual(looks("default-src 'none'; style-src-attr 'unsafe-inline'"), [true, false]);
  assert.deepEqual(looks('script-src *'), [false, false]);
});

test('a policy that allows the page’s own host allows the guide where it is published there', () => {
  assert.equal(judge("script-src 'self'").isSelfAllowed, true);
  assert.equal(judge("default-src 'none'").isSelfAllowed, false);
});
