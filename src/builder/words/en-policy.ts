/** English: what is said of a page's policy. Code stands between backticks. */
export const enPolicy = {
  policy: 'Does your site’s security policy allow it?',
  policyIntro:
    'Many sites have none. To see: open your page, press F12, choose Network, reload, press the first line, and look for `Content-Security-Policy` among the response headers.',
  policyField: 'Paste your page’s Content-Security-Policy header',
  policyNeeds: 'A policy needs these lines for the guide:',
  policyLines: 'Lines of a policy',
  policyTyped:
    'Only where the policy has `trusted-types` already, `lit-html` has to be among them.',
  policyFault:
    "There is no policy in this text. A policy names what a page may load, as in `default-src 'self'; script-src https:`. Copy the whole value of the header that is called `Content-Security-Policy`.",
  policyReportOnly:
    'This policy only reports and forbids nothing. Every way fits now; the day it is enforced, another answer may hold.',
  policySandbox: 'The page is in a sandbox that runs no script, so only what needs none fits.',
  policyUnseparated:
    'A semicolon is missing before `{0}`. As it stands, browsers take it for the name of a host.',
  policyUnquoted:
    '`{0}` stands without its quotes. As it stands, browsers take it for the name of a host.',
  policyMend: 'Mend that first, then paste the policy again.',
  policyUnknown: 'No browser knows `{0}`. Is it spelled rightly?',
  policySelf: "If the guide is published on your page’s own host, `'self'` allows it already.",
  policyNonce:
    'Scripts need the number (nonce) that your server writes anew for each visit. Ask who runs it to put `nonce="…"` on the script.',
  policyAdd: 'Make these lines of the policy read:',
  policyAddFrame: 'For the frame, make this line read:',
  policyAll:
    'The script may load no languages. The code above now has all of them inside; or add the line for `connect-src`.',
  policyBorder:
    'The policy forbids `style="…"`, so the frame has a border. Nothing else is wrong with it.',
  policyOld:
    'Browsers older than Chromium 73, Firefox 101 or Safari 16.4 show the guide without its colours under this policy, unless your page gives it a nonce (`litNonce`).',
  fits: 'Fits as it is.',
  fitsAll: 'Fits, with all languages inside the script.',
  fitsAsLink: 'Fits, as a link. It becomes the guide only where the script may run.',
  fitsAsText: 'Fits: every word stays. The script does not run.',
  needsChange: 'Does not fit until the policy is changed.',
  needsNonce: 'Fits only with a nonce on the script.',
  needsSandbox: 'Does not fit.',
  policyBest: 'Best under this policy: {0}',
};
