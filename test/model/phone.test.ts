import { expect } from '@open-wc/testing';
import { phoneHref, readPhone, splitAtPhones } from '../../src/model/phone.ts';

for (const text of ['916 572 0560', '(916) 572-0560 ext 3', '911', '(916) 572-05600', '']) {
  it(`does not take ${JSON.stringify(text)} for a number`, () => {
    expect(readPhone(text)).to.equal(undefined);
  });
}

it('dials a number, and its extension after a pause', () => {
  expect(phoneHref({ number: '(916) 572-0560' })).to.equal('tel:+19165720560');
  expect(phoneHref({ number: '(530) 405-2815', extension: '2893' })).to.equal(
    'tel:+15304052815,2893',
  );
});

for (const text of [
  '(530) 405-2815, ext. 2893',
  '(530) 405-2815, доб. 2893',
  '(530) 405-2815، نمبر داخلی 2893',
]) {
  it(`dials the extension too where it is written ${JSON.stringify(text)}`, () => {
    expect(splitAtPhones(`Call ${text}.`)).to.deep.equal(['Call ', text, '.']);
    expect(readPhone(text)).to.deep.equal({ number: '(530) 405-2815', extension: '2893' });
  });
}
